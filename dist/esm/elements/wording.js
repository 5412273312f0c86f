import { matchLanguage } from "../config/localize.js";

const builtIn = (wording, language) => wording[matchLanguage(language, Object.keys(wording)) ?? "en"];

export { builtIn };
