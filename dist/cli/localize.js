/** The URL rule: the web's own schemes and relative addresses, up to 2,048 characters. */
function isAddress(written) {
    try {
        const { protocol } = new URL(written, 'https://relative.invalid/');
        return written.length <= 2048 && /^(https?|mailto|tel):$/.test(protocol);
    }
    catch {
        return false;
    }
}

/** Own fields only, with no prototype behind them: a polluted one must not answer for the file (CVE-2024-57708). */
const fields = (value) => ({ __proto__: null, ...value });
const entries = (value) => (Array.isArray(value) ? value.map(fields) : []);

/** A text as written, one or by language, in the form in which it is spoken. Blank ones count as absent. */
const textOf = (value) => Object.fromEntries(Object.entries(typeof value === 'string' ? { '': value } : fields(value)).filter((entry) => typeof entry[1] === 'string' && !!entry[1].trim()));
/** A string of a certain grammar, or `undefined`. */
const stringOf = (value, grammar) => typeof value === 'string' && grammar.test(value) ? value : undefined;

/**
 * The three marks of a text, and line breaks: `[label](url)`, `**strong**`, `{漢字|かんじ}`. Bounded, so that no text
 * takes long. The groups: label, url, strong, base, ruby.
 */
const textMarks = /\[([^\][]+)\]\(([^)\s]{1,2048})\)|\*\*([^*]+)\*\*|\{([^|{}]+)\|([^|{}]+)\}|\n/g;

/** A text as plain characters, for names and attributes: `{漢字|かんじ}` is 漢字, `[label](url)` its label. */
const withoutMarks = (text) => text.replace(textMarks, (_, label, _url, strong, base) => label ?? (strong ? withoutMarks(strong) : (base ?? ' ')));

function fallbacks(tag) {
    try {
        const { language, script } = new Intl.Locale(tag).maximize();
        return [tag, `${language}-${script}`, language];
    }
    catch {
        return [tag];
    }
}
// It takes long to find out, and a notice has thousands of texts. A page may name anything as its language.
const chains = { __proto__: null };
/** The tag and what it falls back to, by likely subtags: `zh-TW`, `zh-Hant`, `zh` (UTS 35). */
const chain = (tag) => (chains[tag] ??= fallbacks(tag));
/** The first of some tags that answers to the one that is wanted. */
const matchLanguage = (wanted, tags) => chain(wanted)
    .map((tag) => tags.find((one) => one.toLowerCase() === tag.toLowerCase()))
    .find((tag) => tag);
/** Which way a language is written. */
const direction = (tag) => /-(Arab|Hebr),/.test(chain(tag).join()) ? 'rtl' : 'ltr';
/** The text in the language wanted, else in the original, else in any; empty where there is none. */
function localize(text, wanted, { default: first, original }) {
    const tags = Object.keys(text).map((tag) => tag || first);
    const exact = matchLanguage(wanted, tags);
    const tag = exact ?? matchLanguage(original, tags) ?? tags[0];
    return { text: text[tag ?? ''] ?? text[''] ?? '', lang: exact ? undefined : tag };
}

export { textOf as a, direction as d, entries as e, fields as f, isAddress as i, localize as l, matchLanguage as m, stringOf as s, textMarks as t, withoutMarks as w };
