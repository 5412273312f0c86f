/** Own fields only, with no prototype behind them: a polluted one must not answer for the file (CVE-2024-57708). */
const fields = (value) => ({ __proto__: null, ...value });
const entries = (value) => (Array.isArray(value) ? value.map(fields) : []);

export { entries, fields };
