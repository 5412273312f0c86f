import Cookies from "js-cookie";

function header() {
    try {
        return Object.getOwnPropertyDescriptor(Document.prototype, "cookie")?.get?.call(document);
    } catch {
        return "";
    }
}

const readCookies = name => header().split(/;[ \t]*/).filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

function writeCookie(name, value, expires, {path: path, domain: domain}) {
    try {
        const secure = location.protocol === "https:";
        Cookies.set(name, value, {
            path: path,
            domain: domain,
            expires: expires,
            secure: secure,
            sameSite: "Lax"
        });
    } catch {}
    return readCookies(name).includes(value);
}

export { readCookies, writeCookie };
