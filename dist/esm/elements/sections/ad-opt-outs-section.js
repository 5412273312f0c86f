import { html, nothing } from "lit";

import { adSwitch } from "../ad-switch.js";

import { optOutList } from "../opt-out-list.js";

import { serviceCards } from "../service-cards.js";

import { dataSent, linked, minors, policy, recipient, purposes } from "../service-details.js";

import { noticeWording } from "../wording/notices.js";

import { sectionFrame } from "./section-frame.js";

function content(service, heading, view) {
    const control = adSwitch(service, heading, view);
    const elsewhere = control ? service.optOut.filter(({by: by}) => by !== "widget") : service.optOut;
    return {
        control: control,
        before: [ recipient(service, view), ...purposes(service, view) ],
        ways: optOutList(service, view, heading, elsewhere),
        after: [ dataSent(service, view), linked(service, view), minors(service, view), policy(service, view) ]
    };
}

const fields = [ "name", "recipient", "ourPurpose", "theirPurpose", "optOut", "dataSent", "minorsNote" ];

function adOptOutsSection(view) {
    const {intro: intro, note: note} = view.settings.notice.adOptOuts;
    const partners = view.settings.services.filter(({behavioralAds: behavioralAds}) => behavioralAds);
    const words = () => partners.length ? [ view.voice.plainWord(noticeWording, "adOptOuts.caveat") ] : [];
    const besides = {
        services: () => partners,
        fields: fields,
        words: words
    };
    const caveat = html`<p part="caveat">${view.voice.word(noticeWording, "adOptOuts.caveat")}</p>`;
    const cards = serviceCards("adOptOuts", partners, view, content);
    const frame = {
        term: "behavioural-advertising",
        lead: intro,
        note: note,
        besides: besides
    };
    return sectionFrame("adOptOuts", frame, [ partners.length ? caveat : nothing, cards ], view);
}

export { adOptOutsSection };
