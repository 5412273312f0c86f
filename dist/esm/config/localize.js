/** The tag and what it falls back to, by likely subtags: `zh-TW`, `zh-Hant`, `zh` (UTS 35). */
function chain(tag) {
    try {
        const { language, script } = new Intl.Locale(tag).maximize();
        return [tag, `${language}-${script}`, language];
    }
    catch {
        return [tag];
    }
}
/** The first of some tags that answers to the one that is wanted. */
const matchLanguage = (wanted, tags) => chain(wanted)
    .map((tag) => tags.find((one) => one.toLowerCase() === tag.toLowerCase()))
    .find((tag) => tag !== undefined);
/** The text in the language wanted, else in the original, else in any; empty where there is none. */
function localize(text, wanted, { default: first, original }) {
    const tags = Object.keys(text).map((tag) => tag || first);
    const exact = matchLanguage(wanted, tags);
    const tag = exact ?? matchLanguage(original, tags) ?? tags[0] ?? '';
    return { text: text[tag] ?? text[''] ?? '', lang: exact ? undefined : tag || undefined };
}
/** The language that a screen shows: the first wish that the file offers, else its default. */
const chooseLanguage = (wishes, languages) => wishes.map((wish) => wish && matchLanguage(wish, languages.available)).find((tag) => tag) ??
    languages.default;

export { chooseLanguage, localize, matchLanguage };
