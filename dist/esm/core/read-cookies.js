import { cookiePairs } from "./cookie-pairs.js";

const readCookies = name => cookiePairs().filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

export { readCookies };
