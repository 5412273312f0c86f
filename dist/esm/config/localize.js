function fallbacks(tag) {
    try {
        const {language: language, script: script} = new Intl.Locale(tag).maximize();
        return [ tag, `${language}-${script}`, language ];
    } catch {
        return [ tag ];
    }
}

const chains = {
    __proto__: null
};

const chain = tag => chains[tag] ??= fallbacks(tag);

const matchLanguage = (wanted, tags) => chain(wanted).map(tag => tags.find(one => one.toLowerCase() === tag.toLowerCase())).find(tag => tag);

const direction = tag => /-(Arab|Hebr),/.test(chain(tag).join()) ? "rtl" : "ltr";

function localize(text, wanted, {default: first, original: original}) {
    const tags = Object.keys(text).map(tag => tag || first);
    const exact = matchLanguage(wanted, tags);
    const tag = exact ?? matchLanguage(original, tags) ?? tags[0];
    return {
        text: text[tag ?? ""] ?? text[""] ?? "",
        lang: exact ? undefined : tag
    };
}

const chooseLanguage = (wishes, languages) => wishes.map(wish => wish && matchLanguage(wish, languages.available)).find(tag => tag) ?? languages.default;

export { chooseLanguage, direction, localize, matchLanguage };
