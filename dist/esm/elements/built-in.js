import { spokenTag, wordsIn } from "./words.js";

function builtIn(wording, key, language) {
    const tag = spokenTag(language);
    const text = wordsIn(tag)?.[key] ?? wording[tag.slice(0, 2)]?.[key];
    return {
        text: text ?? wording.en[key],
        lang: text ? undefined : "en"
    };
}

export { builtIn };
