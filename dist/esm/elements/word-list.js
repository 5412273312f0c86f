import { perLanguage } from "./per-language.js";

const lists = perLanguage(locale => new Intl.ListFormat(locale, {
    type: "conjunction"
}));

function wordList(words, language) {
    const phrase = lists(language).format(words);
    return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

export { wordList };
