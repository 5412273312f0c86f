const filled = (words, fill) => words.split(/(\{\w+\})/).map((part, index) => {
    const name = part.slice(1, -1);
    return index % 2 && Object.hasOwn(fill, name) ? fill[name] ?? part : part;
}).filter(part => part !== "");

export { filled };
