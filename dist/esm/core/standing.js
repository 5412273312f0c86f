import { strictness } from '../config/strictness.js';
import { decode, said } from './record.js';

const day = 86_400;
/** An answer holds for the version it was given to, under a model at least as strict, for a time, and for what it names. */
const holds = (record, { consentVersion, model, days, rules }, now) => record.consentVersion === consentVersion &&
    record.strictness >= strictness(model) &&
    record.time <= now + day &&
    record.time + days * day > now &&
    [...rules].every(([id, { required, category }]) => required || id !== category || said(record.categories, id) !== undefined);
/**
 * Weighs one stored text at a time given in seconds. What cannot be read refuses all until the visitor answers;
 * the one word `0`, which a server may set, is an answer that refuses all.
 */
function weigh(text, settings, now) {
    const record = decode(text);
    return { record, answered: record ? holds(record, settings, now) : text === '0' };
}

export { weigh };
