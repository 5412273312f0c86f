/** A tag that `Intl` refuses, such as `ja-x`, still has a language in front. */
function made(make, language) {
    try {
        return make(language);
    }
    catch {
        return make(language.split('-')[0] ?? '');
    }
}
/** Makes one formatter per language: making one is slow, and a notice can have thousands of dates. */
function perLanguage(make) {
    const formatters = new Map();
    return (language) => {
        const formatter = formatters.get(language) ?? made(make, language);
        formatters.set(language, formatter);
        return formatter;
    };
}

export { perLanguage };
