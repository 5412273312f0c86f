import { entries, fields } from "../config/fields.js";

import { stringOf } from "../config/written.js";

import { cookiePairs } from "./cookie-pairs.js";

import { tryTo } from "./try-to.js";

import { writeCookie } from "./write-cookie.js";

const isMeant = (name, declared) => typeof declared === "string" && (declared.length > 1 && declared.endsWith("*") ? name.startsWith(declared.slice(0, -1)) : name === declared);

const cookieNames = ({cookies: cookies}) => entries(cookies).map(({name: name}) => name);

const storageKeys = ({storageKeys: keys}) => Array.isArray(keys) ? keys : [];

function removeCookie(name, paths) {
    const labels = location.hostname.split(".");
    const hosts = [ undefined, ...labels.map((_, i) => labels.slice(i).join(".")) ];
    for (const path of paths) for (const domain of hosts) writeCookie(name, "", -1, {
        path: path,
        domain: domain
    });
}

function clearTraces(source, allows, own) {
    const services = entries(fields(source)["services"]);
    const isLeft = declared => name => {
        const by = services.filter(service => declared(service).some(one => isMeant(name, one)));
        return name !== own && by.length > 0 && !by.some(({id: id}) => allows(String(id)));
    };
    const cookies = services.flatMap(service => entries(service["cookies"]));
    const paths = new Set([ "/", ...cookies.map(({path: path}) => stringOf(path, /^\/[^;\s]*$/) ?? "/") ]);
    const names = cookiePairs().map(pair => pair.split("=")[0] ?? "");
    for (const name of names.filter(isLeft(cookieNames))) removeCookie(name, paths);
    for (const storage of [ () => localStorage, () => sessionStorage ]) tryTo(() => {
        for (const key of Object.keys(storage()).filter(isLeft(storageKeys))) storage().removeItem(key);
    });
}

export { clearTraces };
