function made(make, language) {
    try {
        return make(language);
    } catch {
        return make(language.split("-")[0] ?? "");
    }
}

function perLanguage(make) {
    const formatters = new Map;
    return language => {
        const formatter = formatters.get(language) ?? made(make, language);
        formatters.set(language, formatter);
        return formatter;
    };
}

export { perLanguage };
