const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Own properties only: a polluted prototype must not answer for the file (CVE-2024-57708). */
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
/** Reads the named fields of an object; all of them, with their defaults, where there is no object. */
const shape = (fields) => (value, path, tell) => {
    const usable = isObject(value);
    if (!usable && value !== undefined)
        tell(path, 'type', value);
    const read = {};
    for (const key in fields)
        read[key] = fields[key](usable ? own(value, key) : undefined, `${path}/${key}`, tell);
    return read;
};

export { isObject, own, shape };
