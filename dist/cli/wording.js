import { html, nothing } from 'lit/html.js';
import { m as matchLanguage, t as textMarks, i as isAddress, l as localize, a as textOf, d as direction, w as withoutMarks } from './localize.js';

/** A tag that `Intl` refuses, such as `ja-x`, still has a language in front. */
function made(make, language) {
    try {
        return make(language);
    }
    catch {
        return make(language.split('-')[0] ?? '');
    }
}
/** Makes one formatter per language: making one is slow, and a notice can have thousands of dates. */
function perLanguage(make) {
    const formatters = new Map();
    return (language) => {
        const formatter = formatters.get(language) ?? made(make, language);
        formatters.set(language, formatter);
        return formatter;
    };
}

const languages = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const primary = (tag) => tag.toLowerCase().split('-')[0] ?? '';
/** What a language is called in another: 「日本語」. A tag that nobody knows stays as it is. */
function languageName(target, language) {
    try {
        return languages(language).of(target) ?? target;
    }
    catch {
        return target;
    }
}
/** The same, or `undefined` where it is the language that is shown anyhow. */
const foreignLanguage = (target, language) => primary(target) === primary(language) ? undefined : languageName(target, language);

const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** A text as HTML, for the few places in which templates cannot stand. */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);

/** A whole document that needs nothing beside it. */
const htmlDocument = ({ language, title, style, body, listed }) => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${listed ? '' : '<meta name="robots" content="noindex">\n'}<title>${title}</title>
<style>
${style}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;

/** What a page of its own needs around the notice; a draft says so on every sheet of paper. */
const pageStyle = `:root {
color-scheme: light dark;
}
body {
max-inline-size: 60rem;
margin: 0 auto;
padding: 2rem 1.25rem 4rem;
font-family: system-ui, sans-serif;
line-height: 1.75;
overflow-wrap: anywhere;
}
h1 {
margin: 0 0 0.5em;
font-size: 1.75rem;
line-height: 1.4;
}
.version {
margin: 0 0 2rem;
}
.draft {
margin: 0 0 2rem;
padding: 0.5em 1em;
border: 2px solid;
font-weight: 700;
}
@page {
margin: 20mm 18mm;
}
@media print {
:root {
color-scheme: light;
}
body {
max-inline-size: none;
padding: 0;
font-size: 10.5pt;
}
.draft {
position: fixed;
inset: 45% 0 auto;
z-index: 1;
border: 0;
opacity: 0.2;
font-size: 18pt;
line-height: 1.4;
text-align: center;
text-wrap: balance;
rotate: -30deg;
}
}
`;

/** A problem that has no place in the file. A page is told of it as an error where it leaves nothing to work with. */
const trouble = (code, got = '', level = 'warning') => ({ path: '', code, level, got: String(got).slice(0, 80) });

const files = {
    'ja-x-easy': () => import('./ja-x-easy.js'),
    'zh-Hans': () => import('./zh-Hans.js'),
    'zh-Hant': () => import('./zh-Hant.js'),
    ko: () => import('./ko.js'),
    de: () => import('./de.js'),
    fr: () => import('./fr.js'),
    es: () => import('./es.js'),
    pt: () => import('./pt.js'),
    vi: () => import('./vi.js'),
    ar: () => import('./ar.js'),
};
/** All languages that we speak, those that are built in first. */
const languageTags = ['ja', 'en', ...Object.keys(files)];
/** Gets the words of one that is not built in. The build lets the script tag's parts fetch them from beside the script. */
const fetchLanguage = (tag) => files[tag]?.() ?? Promise.reject(new RangeError(tag));

/** The words that have come, or are on their way. Of a language that cannot be had there are none. */
const known = { ja: {}, en: {}, '': {} };
/** The tag under which we have a language; empty for one that we do not speak. */
const spokenTag = (language) => matchLanguage(language, languageTags) ?? '';
/** The words of a language beside those that are built in, as far as they have come. */
const wordsIn = (tag) => known[tag];
/**
 * Whether a language can be spoken now. If not, its words are fetched, and `then` is called once they are there or
 * cannot be had; the page is told of that, and English is spoken.
 */
function canSpeak(language, store, then) {
    const tag = spokenTag(language);
    const words = (known[tag] ??= fetchLanguage(tag)
        .catch((error) => store?.tell(trouble('screen-failed', error)))
        .then((file) => (known[tag] = file?.words ?? {})));
    if (!(words instanceof Promise))
        return true;
    void words.then(then);
    return false;
}

/**
 * A built-in word, which may have the marks of a text. Where we do not have it in the language it is in English; for
 * plain Japanese in Japanese.
 */
function builtIn(wording, key, language) {
    const tag = spokenTag(language);
    const text = wordsIn(tag)?.[key] ?? wording[tag.slice(0, 2)]?.[key];
    return { text: text ?? wording.en[key], lang: text ? undefined : 'en' };
}

/** Words with something in the place of each `{name}`; a place that nothing is given for stays as it is. */
const filled = (words, fill) => words
    .split(/(\{\w+\})/)
    .map((part, index) => {
    const name = part.slice(1, -1);
    return index % 2 && Object.hasOwn(fill, name) ? (fill[name] ?? part) : part;
})
    .filter((part) => part !== '');

function mark([, label, url, strong, base, ruby]) {
    if (label !== undefined)
        return url && isAddress(url) ? html `<a href=${url}>${label}</a>` : label;
    if (strong !== undefined)
        return html `<strong>${richText(strong)}</strong>`;
    if (base !== undefined)
        return html `<ruby>${base}<rt>${ruby}</rt></ruby>`;
    return html `<br />`;
}
/** A text of the file as nodes. Nothing in it is ever read as HTML; an address outside the URL rule is only text. */
function richText(text) {
    const parts = [];
    let end = 0;
    for (const found of text.matchAll(textMarks)) {
        parts.push(text.slice(end, found.index), mark(found));
        end = found.index + found[0].length;
    }
    return [...parts, text.slice(end)];
}

/** What is said, with its marks. In another language than the screen's it takes its own direction (UAX 9). */
const drawn = ({ text, lang }) => text
    ? html `<span lang=${lang ?? nothing} dir=${lang ? 'auto' : nothing}>${richText(text)}</span>`
    : nothing;
function speaker(language, { languages }) {
    const say = (text) => localize(textOf(text), language, languages);
    return {
        language,
        plain: (text) => say(text).text,
        text: (text) => drawn(say(text)),
    };
}

const rightToLeft = /[\u0590-\u08ff]/;
const isWord = (part) => typeof part === 'string';
/** Speaks one language: the file's texts, and built-in words, which the file can override. */
class Voice {
    language;
    #speaker;
    #isRightToLeft;
    /** The file's own words. */
    #own;
    /** Ours, found once each: a notice says thousands of them. */
    #built = new Map();
    constructor(language, settings) {
        this.language = language;
        this.#isRightToLeft = direction(language) === 'rtl';
        this.#speaker = speaker(language, settings);
        const { texts } = settings;
        this.#own = textOf(texts[matchLanguage(language, Object.keys(texts)) ?? '']);
    }
    plain(text) {
        return this.#speaker.plain(text);
    }
    text(text) {
        return this.#speaker.text(text);
    }
    /** Whether the file says anything here. */
    has(text) {
        return !!this.plain(text);
    }
    /** A built-in word with its marks, unless the file overrides it. `lang` says where it is not the screen's. */
    said(wording, key) {
        const said = this.#built.get(key) ??
            (this.#own[key] ? { text: this.#own[key], lang: undefined } : builtIn(wording, key, this.language));
        this.#built.set(key, said);
        return said;
    }
    /** The same as it is drawn; `{name}` stands for what is filled in. */
    word(wording, key, fill = {}) {
        const { text, lang } = this.said(wording, key);
        if (!text)
            return '';
        if (lang)
            return this.#foreign(text, lang, fill);
        const parts = this.#parts(text, fill, this.#isRightToLeft);
        return parts.every(isWord) ? parts.join('') : html `${parts}`;
    }
    /** The same as plain characters, for attributes and live regions. */
    plainWord(wording, key, fill = {}) {
        return filled(withoutMarks(this.said(wording, key).text), fill).join('');
    }
    /** A text of the file or, where it has none, a built-in word. */
    either(text, wording, key) {
        return this.has(text) ? html `${this.text(text)}` : this.word(wording, key);
    }
    /** A word in another language than the screen's. The blanks around it are the screen's, and run its way. */
    #foreign(text, lang, fill) {
        const [before, after] = [/^\s*/, /\s*$/].map((blank) => blank.exec(text)?.[0]);
        const parts = this.#parts(text.trim(), fill, direction(lang) === 'rtl');
        return html `${before}<span lang=${lang} dir="auto">${parts}</span>${after}`;
    }
    /** Words that run against the sentence must not carry parts of it along (UAX 9). */
    #parts(text, fill, isRightToLeft) {
        const entries = Object.entries(fill).map(([name, value]) => [
            name,
            isWord(value) && rightToLeft.test(value) !== isRightToLeft ? html `<bdi>${value}</bdi>` : value,
        ]);
        const isolated = Object.fromEntries(entries);
        return richText(text).flatMap((part) => (isWord(part) ? filled(part, isolated) : [part]));
    }
}

/** The view of a copy that only tells: nothing on it answers. */
const staticView = (settings, language, level) => ({
    settings,
    voice: new Voice(language, settings),
    level,
    together: new Set(),
    live: undefined,
});

/** What stands on a page around the notice. */
const pageWording = {
    ja: {
        'page.title': 'プライバシー通知',
        'page.titleOf': '{title}｜{company}',
        'page.version': '版：{version}',
        'page.draft': '承認用の原稿（未公開）　版：{version}',
        'page.draftUnversioned': '承認用の原稿（未公開）　版の記載なし',
        'archive.title': 'プライバシー通知の過去の版',
        'archive.lead': '公開した版を、新しい順に並べています。',
    },
    en: {
        'page.title': 'Privacy notice',
        'page.titleOf': '{title} | {company}',
        'page.version': 'Version: {version}',
        'page.draft': 'Draft for approval, not published. Version: {version}',
        'page.draftUnversioned': 'Draft for approval, not published. No version given',
        'archive.title': 'Versions of the privacy notice',
        'archive.lead': 'What was published, newest first.',
    },
};

export { Voice as V, pageStyle as a, perLanguage as b, canSpeak as c, escaped as e, foreignLanguage as f, htmlDocument as h, languageName as l, pageWording as p, staticView as s };
