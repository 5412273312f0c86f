import { font, length, colour } from "./read/facts.js";

import { languageTag, oneOf, string } from "./read/scalars.js";

import { isObject } from "./read/shape.js";

import { pointer, strictShape } from "./read/strict-shape.js";

const palette = {
    accent: colour,
    surface: colour,
    text: colour
};

const theme = strictShape({
    ...palette,
    radius: length,
    font: font,
    scheme: oneOf([ "auto", "light", "dark" ], "auto"),
    dark: strictShape(palette)
});

const wording = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value)) tell(path, "type", value); else {
        for (const key of Object.keys(value)) {
            const said = string(value[key], `${path}/${pointer(key)}`, tell);
            if (said !== undefined) read[key] = said;
        }
    }
    return read;
};

const texts = (value, path, tell) => {
    const read = Object.create(null);
    if (!isObject(value)) {
        if (value !== undefined) tell(path, "type", value);
        return read;
    }
    for (const key of Object.keys(value)) {
        const tag = languageTag(key, `${path}/${pointer(key)}`, tell);
        if (tag !== undefined) read[tag] = wording(value[key], `${path}/${pointer(key)}`, tell);
    }
    return read;
};

export { texts, theme };
