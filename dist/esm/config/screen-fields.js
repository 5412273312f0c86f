import { font, length, colour } from './read/facts.js';
import { languageTag, oneOf, string } from './read/scalars.js';
import { isObject } from './read/shape.js';
import { strictShape } from './read/strict-shape.js';

const palette = { accent: colour, surface: colour, text: colour };
/** The file's theme, for telling what is wrong with it; `readScreen` reads it. */
const theme = strictShape({
    ...palette,
    radius: length,
    font,
    scheme: oneOf(['auto', 'light', 'dark'], 'auto'),
    dark: strictShape(palette),
});
const wording = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value))
        tell(path, 'type', value);
    else {
        for (const key of Object.keys(value)) {
            const said = string(value[key], `${path}/${key}`, tell);
            if (said !== undefined)
                read[key] = said;
        }
    }
    return read;
};
/** Overrides of the built-in wording, likewise. */
const texts = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value)) {
        if (value !== undefined)
            tell(path, 'type', value);
        return read;
    }
    for (const key of Object.keys(value)) {
        const tag = languageTag(key, `${path}/${key}`, tell);
        if (tag !== undefined)
            read[tag] = wording(value[key], `${path}/${key}`, tell);
    }
    return read;
};

export { texts, theme };
