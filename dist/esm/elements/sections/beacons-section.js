import { optOutList } from "../opt-out-list.js";

import { serviceCards } from "../service-cards.js";

import { policy, recipient, dataSent, purposes, trigger, linkedCookies, ourAccess } from "../service-details.js";

import { serviceWording } from "../wording/services.js";

import { sectionFrame } from "./section-frame.js";

const usesBeacon = ({mechanism: mechanism}) => mechanism.includes("web-beacon") || mechanism.includes("email-beacon");

const content = (service, heading, view) => ({
    before: [ recipient(service, view), dataSent(service, view, "service.recorded"), ...purposes(service, view), trigger(service, view), linkedCookies(service, view), ourAccess(service, view) ],
    ways: optOutList(service, view, heading),
    after: [ policy(service, view) ]
});

const fields = [ "name", "recipient", "dataSent", "ourPurpose", "theirPurpose", "trigger", "optOut" ];

function beaconsSection(view) {
    const {services: services, notice: notice} = view.settings;
    const {intro: intro, note: note} = notice.beacons;
    const users = services.filter(usesBeacon);
    const words = some => some.some(({cookies: cookies}) => cookies.length) ? [ view.voice.plainWord(serviceWording, "service.cookies") ] : [];
    const frame = {
        term: "web-beacon",
        lead: intro,
        note: note,
        besides: {
            services: () => users,
            fields: fields,
            words: words
        }
    };
    return sectionFrame("beacons", frame, [ serviceCards("beacons", users, view, content) ], view);
}

export { beaconsSection };
