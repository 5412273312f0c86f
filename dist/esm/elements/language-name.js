import { perLanguage } from "./per-language.js";

const languages = perLanguage(locale => new Intl.DisplayNames(locale, {
    type: "language"
}));

const primary = tag => tag.toLowerCase().split("-")[0] ?? "";

function languageName(target, language) {
    try {
        return languages(language).of(target) ?? target;
    } catch {
        return target;
    }
}

const foreignLanguage = (target, language) => primary(target) === primary(language) ? undefined : languageName(target, language);

export { foreignLanguage, languageName };
