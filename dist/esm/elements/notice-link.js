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

function sectionLink(link, {voice: voice, settings: settings, together: together, live: live}) {
    const words = voice.text(link.label);
    const place = `#shirase-${link.section ?? ""}`;
    if (link.section && together.has(link.section)) return html`<a href=${place}>${words}</a>`;
    if (live) return linkTo(link, voice, settings, live.store);
    const page = voice.plain(settings.page);
    return page ? html`<a href=${page + place}>${words}</a>` : html`${words}`;
}

const noticeLink = (link, view) => link.section ? sectionLink(link, view) : addressLink(link.url, view.voice.text(link.label), view, link.lang);

export { addressLink, noticeLink };
