import { optOutList } from "../opt-out-list.js";

import { serviceCards } from "../service-cards.js";

import { recipient, dataSent, purposes, trigger, linkedCookies, ourAccess, policy } from "../service-details.js";

import { sectionFrame } from "./section-frame.js";

const usesBeacon = ({mechanism: mechanism}) => mechanism.includes("web-beacon") || mechanism.includes("email-beacon");

const content = (service, heading, view) => ({
    facts: [ recipient(service, view), dataSent(service, view, "service.recorded"), ...purposes(service, view), trigger(service, view), linkedCookies(service, view), ourAccess(service, view), optOutList(service, view, heading), policy(service, view) ]
});

function beaconsSection(view) {
    const {services: services, notice: notice} = view.settings;
    const {intro: intro, note: note} = notice.beacons;
    const frame = {
        term: "glossary.web-beacon",
        lead: intro,
        note: note
    };
    return sectionFrame("beacons", frame, [ serviceCards("beacons", services.filter(usesBeacon), view, content) ], view);
}

export { beaconsSection };
