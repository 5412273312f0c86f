import { matchLanguage } from '../config/localize.js';

/** The words of a language, or those of English where we do not speak it. */
const builtIn = (wording, language) => wording[(matchLanguage(language, Object.keys(wording)) ?? 'en')];

export { builtIn };
