import { fields } from "./fields.js";

const textOf = value => Object.fromEntries(Object.entries(typeof value === "string" ? {
    "": value
} : fields(value)).filter(entry => typeof entry[1] === "string" && !!entry[1].trim()));

const stringOf = (value, grammar) => typeof value === "string" && grammar.test(value) ? value : undefined;

export { stringOf, textOf };
