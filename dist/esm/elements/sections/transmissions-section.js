import { optOutList } from "../opt-out-list.js";

import { serviceCards } from "../service-cards.js";

import { linked, transfer, retention, minors, policy, dataSent, recipient, purposes, mechanism, trigger } from "../service-details.js";

import { serviceWording } from "../wording/services.js";

import { inJapaneseToo } from "./in-japanese-too.js";

import { sectionFrame } from "./section-frame.js";

const content = (service, heading, view) => ({
    before: [ dataSent(service, view), recipient(service, view), ...purposes(service, view), mechanism(service, view), trigger(service, view) ],
    ways: optOutList(service, view, heading),
    after: [ linked(service, view), transfer(service, view), retention(service, view), minors(service, view), policy(service, view) ]
});

const fields = [ ...[ "name", "dataSent", "recipient", "ourPurpose", "theirPurpose", "trigger", "optOut" ], ...[ "transfer", "retention", "minorsNote" ] ];

function kinds(services, {voice: voice}) {
    const used = new Set(services.flatMap(({mechanism: mechanism}) => mechanism));
    return [ ...used ].map(kind => voice.plainWord(serviceWording, `mechanism.${kind}`));
}

function drawTransmissions(view) {
    const {services: services, notice: notice} = view.settings;
    const {intro: intro, note: note} = notice.transmissions;
    const besides = {
        services: () => services,
        fields: fields,
        words: some => kinds(some, view)
    };
    const frame = {
        term: "external-transmission",
        lead: intro,
        note: note,
        besides: besides
    };
    return sectionFrame("transmissions", frame, [ serviceCards("transmissions", services, view, content) ], view);
}

const transmissionsSection = inJapaneseToo(drawTransmissions);

export { transmissionsSection };
