const trouble = (code, got = "", level = "warning") => ({
    path: "",
    code: code,
    level: level,
    got: String(got).slice(0, 80)
});

export { trouble };
