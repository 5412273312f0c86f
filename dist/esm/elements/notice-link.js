import { nothing, html } from "lit";

import { localize } from "../config/localize.js";

import { foreignLanguage } from "./language-name.js";

import { linkTo } from "./link-to.js";

import { noticeWording } from "./wording/notices.js";

function target(url, {voice: voice, settings: settings}) {
    const {text: text, lang: lang} = localize(url, voice.language, settings.languages);
    return {
        href: text,
        lang: "" in url ? undefined : lang
    };
}

function remark(lang, {voice: voice}) {
    const language = lang && foreignLanguage(lang, voice.language);
    if (!language) return nothing;
    return voice.word(noticeWording, "notice.remark", {
        text: voice.word(noticeWording, "notice.language", {
            language: language
        })
    });
}

function addressLink(url, label, view, said) {
    const {href: href, lang: lang} = target(url, view);
    const language = said ?? lang;
    return href ? html`<a href=${href} hreflang=${language ?? nothing}>${label}</a>${remark(language, view)}` : nothing;
}

const noticeLink = (link, view) => link.section ? linkTo(link, view.voice, view.settings, view.consent.store) : addressLink(link.url, view.voice.text(link.label), view, link.lang);

export { addressLink, noticeLink };
