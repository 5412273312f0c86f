import { languageTag, string } from "./scalars.js";

import { isObject } from "./shape.js";

import { pointer } from "./strict-shape.js";

const byLanguage = leaf => (value, path, tell) => {
    const read = Object.create(null);
    const put = (tag, text) => {
        if (text?.trim()) read[tag] = text;
    };
    if (!isObject(value)) put("", leaf(value, path, tell)); else {
        for (const key of Object.keys(value)) {
            const place = `${path}/${pointer(key)}`;
            const tag = languageTag(key, place, tell);
            if (tag !== undefined) put(tag, leaf(value[key], place, tell));
        }
    }
    return read;
};

const text = byLanguage(string);

const isText = read => Object.getPrototypeOf(read) === null;

export { byLanguage, isText, text };
