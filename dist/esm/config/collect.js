const short = value => {
    if (value === undefined) return undefined;
    try {
        return String(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
    } catch {
        return undefined;
    }
};

function collect() {
    const problems = [];
    const tell = (path, code, value, level = "error") => {
        const got = short(value);
        problems.push(got === undefined ? {
            path: path,
            code: code,
            level: level
        } : {
            path: path,
            code: code,
            level: level,
            got: got
        });
    };
    return {
        problems: problems,
        tell: tell
    };
}

export { collect };
