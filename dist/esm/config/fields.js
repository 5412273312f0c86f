const fields = value => ({
    __proto__: null,
    ...value
});

const entries = value => Array.isArray(value) ? value.map(fields) : [];

export { entries, fields };
