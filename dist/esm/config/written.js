import { fields } from './fields.js';

/** A text as written, one or by language, in the form in which it is spoken. Blank ones count as absent. */
const textOf = (value) => Object.fromEntries(Object.entries(typeof value === 'string' ? { '': value } : fields(value)).filter((entry) => typeof entry[1] === 'string' && !!entry[1].trim()));
/** A string of a certain grammar, or `undefined`. */
const stringOf = (value, grammar) => typeof value === 'string' && grammar.test(value) ? value : undefined;

export { stringOf, textOf };
