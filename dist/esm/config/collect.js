/** Shortens a value so that it can stand in a message. */
const short = (value) => {
    if (value === undefined)
        return undefined;
    return String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 80);
};
/** A list of problems and the function that adds to it. */
function collect() {
    const problems = [];
    const tell = (path, code, value, level = 'error') => {
        const got = short(value);
        problems.push(got === undefined ? { path, code, level } : { path, code, level, got });
    };
    return { problems, tell };
}

export { collect };
