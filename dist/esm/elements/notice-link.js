import { nothing, html } from 'lit';
import { localize } from '../config/localize.js';
import { foreignLanguage } from './language-name.js';
import { linkTo } from './link-to.js';
import { noticeWording } from './wording/notices.js';

/** An address in the screen's language, else another, and then which; one that is written alone says nothing of it. */
function target(url, { voice, settings }) {
    const { text, lang } = localize(url, voice.language, settings.languages);
    return { href: text, lang: '' in url ? undefined : lang };
}
/** Says that a link leads to another language: 「（英語のページ）」. */
function remark(lang, { voice }) {
    const language = lang && foreignLanguage(lang, voice.language);
    if (!language)
        return nothing;
    return voice.word(noticeWording, 'notice.remark', {
        text: voice.word(noticeWording, 'notice.language', { language }),
    });
}
/** A link of the file. */
const noticeLink = (link, view) => html `${linkTo(link, view.voice, view.settings, view.consent.store)}${remark(link.lang ?? target(link.url, view).lang, view)}`;
/** An address of the file, under words that say where it leads. */
function addressLink(url, label, view) {
    const { href, lang } = target(url, view);
    return href ? html `<a href=${href} hreflang=${lang ?? nothing}>${label}</a>${remark(lang, view)}` : nothing;
}

export { addressLink, noticeLink };
