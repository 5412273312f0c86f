import { tryTo } from "./try-to.js";

const readCopy = name => tryTo(() => localStorage.getItem(name)) ?? "";

export { readCopy };
