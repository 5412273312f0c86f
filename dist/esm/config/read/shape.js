const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);

const own = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;

const shape = fields => (value, path, tell) => {
    const usable = isObject(value);
    if (!usable && value !== undefined) tell(path, "type", value);
    const read = {};
    for (const key in fields) read[key] = fields[key](usable ? own(value, key) : undefined, `${path}/${key}`, tell);
    return read;
};

export { isObject, own, shape };
