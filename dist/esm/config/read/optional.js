const optional = reader => (value, path, tell) => value === undefined ? undefined : reader(value, path, tell);

export { optional };
