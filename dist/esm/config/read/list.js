const list = entry => (value, path, tell) => {
    if (!Array.isArray(value)) {
        if (value !== undefined) tell(path, "type", value);
        return [];
    }
    return value.map((one, index) => entry(one, `${path}/${index}`, tell)).filter(one => one !== undefined);
};

export { list };
