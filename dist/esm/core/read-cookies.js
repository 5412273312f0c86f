function header() {
    try {
        return Object.getOwnPropertyDescriptor(Document.prototype, "cookie")?.get?.call(document);
    } catch {
        return "";
    }
}

const readCookies = name => header().split(/;[ \t]*/).filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

export { readCookies };
