function plainTexts(voice) {
    const chosen = new Map;
    return text => {
        const exact = text[voice.language];
        if (exact !== undefined) return exact;
        const tags = Object.keys(text);
        const written = tags.join();
        const tag = chosen.get(written) ?? tags.find(one => text[one] === voice.plain(text)) ?? "";
        chosen.set(written, tag);
        return text[tag] ?? "";
    };
}

export { plainTexts };
