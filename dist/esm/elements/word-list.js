import { perLanguage } from "./per-language.js";

const lists = perLanguage(locale => new Intl.ListFormat(locale, {
    type: "conjunction"
}));

const capital = word => word.charAt(0).toUpperCase() + word.slice(1);

function wordList(words, language) {
    const places = words.map((_, index) => `${index}`);
    const phrase = lists(language).formatToParts(places).map(({type: type, value: value}) => type === "element" ? words[Number(value)] ?? "" : value);
    const [first, ...rest] = phrase;
    return typeof first === "string" ? [ capital(first), ...rest ] : phrase;
}

export { wordList };
