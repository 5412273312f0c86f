import { list } from "./read/list.js";

import { optional } from "./read/optional.js";

import { sectionName } from "./read/section-name.js";

import { strictShape } from "./read/strict-shape.js";

import { url } from "./read/url.js";

import { cards, hidden, personalRelatedInfo, accessLogs } from "./sections/acquisition-fields.js";

import { certifications } from "./sections/certification-fields.js";

import { custom, translation, revisions, links, territory, documents } from "./sections/closing-fields.js";

import { organization, contacts } from "./sections/contact-fields.js";

import { cookieNotice } from "./sections/cookie-notice-fields.js";

import { voluntary, minors, policy } from "./sections/person-fields.js";

import { entrustment, jointUse, thirdParty } from "./sections/provision-fields.js";

import { purposes } from "./sections/purpose-fields.js";

import { requests } from "./sections/request-fields.js";

import { serviceSection, listSection } from "./sections/section-fields.js";

const notice = strictShape({
    page: url,
    sections: list(sectionName),
    policy: optional(policy),
    purposes: purposes,
    cookies: cookieNotice,
    transmissions: serviceSection,
    beacons: serviceSection,
    adOptOuts: serviceSection,
    accessLogs: optional(accessLogs),
    personalRelatedInfo: optional(personalRelatedInfo),
    hidden: optional(hidden),
    cards: optional(cards),
    thirdParty: optional(thirdParty),
    jointUse: optional(jointUse),
    entrustment: optional(entrustment),
    minors: optional(minors),
    voluntary: optional(voluntary),
    retention: optional(listSection),
    security: optional(listSection),
    changes: optional(listSection),
    requests: optional(requests),
    contacts: optional(contacts),
    organization: optional(organization),
    certifications: optional(certifications),
    documents: optional(documents),
    territory: optional(territory),
    translation: translation,
    links: optional(links),
    disclaimers: optional(listSection),
    revisions: optional(revisions),
    custom: custom
});

export { notice };
