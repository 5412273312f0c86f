import { html, nothing } from "lit";

import { guard } from "lit/directives/guard.js";

import { factRows } from "./fact-list.js";

import { growing } from "./growing.js";

import { sectionHeading } from "./section-heading.js";

import { serviceName } from "./service-name.js";

import { serviceState } from "./service-state.js";

import { settled } from "./settled.js";

import { sectionId } from "./notice-view.js";

import { noticeWording } from "./wording/notices.js";

function facts(service, view, {before: before, ways: ways, after: after}) {
    const first = factRows(before);
    const changing = factRows([ ways ]);
    const last = factRows(after);
    if (!first.length && !changing.length && !last.length) return nothing;
    return html`<dl part="facts">
    ${settled(service, view, () => first)}${changing}${settled(service, view, () => last)}
  </dl>`;
}

function card(service, heading, view, content) {
    const name = () => sectionHeading(view.level + 1, serviceName(service, view), {
        part: "service-name",
        id: heading
    });
    return html`<article part="service" class="service" aria-labelledby=${heading}>
    <header>${settled(service, view, name)} ${content.control ?? serviceState(service, view)}</header>
    ${facts(service, view, content)}
  </article>`;
}

function shownIn(service, {settings: settings, voice: voice, level: level, live: live}) {
    const pressed = live?.switches?.pressed;
    const state = live?.switches?.state(service);
    return [ service, settings, voice.language, level, state, pressed?.service === service && pressed ];
}

function serviceCards(section, services, view, content) {
    if (!services.length) return html`<p part="none">${view.voice.word(noticeWording, "services.none")}</p>`;
    const draw = (service, index) => {
        const heading = `${sectionId(section, view)}-service-${index}`;
        return guard(shownIn(service, view), () => card(service, heading, view, content(service, heading, view)));
    };
    if (services.length <= 50) return html`<div class="services">${services.map(draw)}</div>`;
    const end = services.length - (view.together.size ? 3 : 0);
    return html`<div class="services many">${growing(services.slice(0, end), draw)}</div>
    <div class="services">${services.slice(end).map((service, index) => draw(service, end + index))}</div>`;
}

export { serviceCards };
