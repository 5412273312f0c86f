import { languageTag, string } from './scalars.js';
import { isObject } from './shape.js';

/** Reads what a text may be: one string, or a string by language. Blank ones count as absent. */
const byLanguage = (leaf) => (value, path, tell) => {
    const read = Object.create(null);
    const put = (tag, text) => {
        if (text?.trim())
            read[tag] = text;
    };
    if (!isObject(value))
        put('', leaf(value, path, tell));
    else {
        for (const key of Object.keys(value)) {
            const place = `${path}/${key}`;
            const tag = languageTag(key, place, tell);
            if (tag !== undefined)
                put(tag, leaf(value[key], place, tell));
        }
    }
    return read;
};
const text = byLanguage(string);

export { byLanguage, text };
