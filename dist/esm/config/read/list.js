/** Reads a list; entries of which nothing is usable (`undefined`) are left out. */
const list = (entry) => (value, path, tell) => {
    if (!Array.isArray(value)) {
        if (value !== undefined)
            tell(path, 'type', value);
        return [];
    }
    return value.map((one, index) => entry(one, `${path}/${index}`, tell)).filter((one) => one !== undefined);
};

export { list };
