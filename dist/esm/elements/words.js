import { matchLanguage } from "../config/localize.js";

import { trouble } from "../config/trouble.js";

import { fetchLanguage, languageTags } from "./language-files.js";

const known = {
    ja: {},
    en: {},
    "": {}
};

const spokenTag = language => matchLanguage(language, languageTags) ?? "";

const wordsIn = tag => known[tag];

function canSpeak(language, store, then) {
    const tag = spokenTag(language);
    const words = known[tag] ??= fetchLanguage(tag).catch(error => store?.tell(trouble("screen-failed", error))).then(file => known[tag] = file?.words ?? {});
    if (!(words instanceof Promise)) return true;
    void words.then(then);
    return false;
}

export { canSpeak, spokenTag, wordsIn };
