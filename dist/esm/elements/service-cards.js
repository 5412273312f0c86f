import { html } from "lit";

import { guard } from "lit/directives/guard.js";

import { factList } from "./fact-list.js";

import { sectionHeading } from "./section-heading.js";

import { serviceName } from "./service-name.js";

import { serviceState } from "./service-state.js";

import { sectionId } from "./notice-view.js";

import { noticeWording } from "./wording/notices.js";

function card(service, heading, view, content) {
    const {facts: facts, control: control} = content(service, heading, view);
    return html`<article part="service" class="service" aria-labelledby=${heading}>
    <header>
      ${sectionHeading(view.level + 1, serviceName(service, view), {
        part: "service-name",
        id: heading
    })}
      ${control ?? serviceState(service, view)}
    </header>
    ${factList(facts)}
  </article>`;
}

function shownIn(service, {settings: settings, voice: voice, level: level, live: live}) {
    const pressed = live?.switches?.pressed;
    const state = live?.switches?.state(service);
    return [ service, settings, voice.language, level, state, pressed?.service === service && pressed ];
}

function serviceCards(section, services, view, content) {
    if (!services.length) return html`<p part="none">${view.voice.word(noticeWording, "services.none")}</p>`;
    const classes = services.length > 50 ? "services many" : "services";
    return html`<div class=${classes}>
    ${services.map((service, index) => guard(shownIn(service, view), () => card(service, `${sectionId(section, view)}-service-${index}`, view, content)))}
  </div>`;
}

export { serviceCards };
