const letter = "[\\dA-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]";

const isLetter = new RegExp(letter);

function pattern(spelling) {
    const exact = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/g, "[\\s-]+");
    const before = isLetter.test(spelling.slice(0, 1)) ? `(?<!${letter})` : "";
    const after = isLetter.test(spelling.slice(-1)) ? `(?:e?s)?(?!${letter})` : "";
    return `${before}${exact}${after}`;
}

const isWord = part => part.trim().length > 2 || !isLetter.test(part);

function alone(word) {
    const parts = word.split(/[/\uff0f]/);
    return parts.every(isWord) ? [ word, ...parts ] : [ word ];
}

function mentions(spellings) {
    const words = new Set(spellings.flatMap(alone).map(word => word.trim()).filter(Boolean));
    return new RegExp([ ...words ].map(pattern).join("|") || "(?!)", "i");
}

export { mentions };
