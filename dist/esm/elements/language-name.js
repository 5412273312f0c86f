import { perLanguage } from "./per-language.js";

const languages = perLanguage(locale => new Intl.DisplayNames(locale, {
    type: "language"
}));

const primary = tag => tag.toLowerCase().split("-")[0] ?? "";

function foreignLanguage(target, language) {
    if (primary(target) === primary(language)) return undefined;
    try {
        return languages(language).of(target);
    } catch {
        return target;
    }
}

export { foreignLanguage };
