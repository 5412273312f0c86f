import { nothing } from "lit";

import { isCustom } from "../../config/read/section-name.js";

import { cardsSection, hiddenSection, personalRelatedInfoSection, accessLogsSection } from "./acquisition-sections.js";

import { adOptOutsSection } from "./ad-opt-outs-section.js";

import { beaconsSection } from "./beacons-section.js";

import { certificationsSection } from "./certifications-section.js";

import { revisionsSection, linksSection, translationSection, territorySection, documentsSection } from "./closing-sections.js";

import { organizationSection, contactsSection } from "./contact-sections.js";

import { cookiesSection } from "./cookies-section.js";

import { customSection } from "./custom-section.js";

import { jointUseSection } from "./joint-use-section.js";

import { disclaimersSection, changesSection, securitySection, retentionSection } from "./list-sections.js";

import { voluntarySection, minorsSection } from "./person-sections.js";

import { policySection } from "./policy-section.js";

import { entrustmentSection, thirdPartySection } from "./provision-sections.js";

import { purposesSection } from "./purposes-section.js";

import { requestsSection } from "./requests-section.js";

import { transmissionsSection } from "./transmissions-section.js";

const sections = {
    policy: policySection,
    purposes: purposesSection,
    cookies: cookiesSection,
    transmissions: transmissionsSection,
    beacons: beaconsSection,
    adOptOuts: adOptOutsSection,
    accessLogs: accessLogsSection,
    personalRelatedInfo: personalRelatedInfoSection,
    hidden: hiddenSection,
    cards: cardsSection,
    thirdParty: thirdPartySection,
    jointUse: jointUseSection,
    entrustment: entrustmentSection,
    minors: minorsSection,
    voluntary: voluntarySection,
    retention: retentionSection,
    security: securitySection,
    changes: changesSection,
    requests: requestsSection,
    contacts: contactsSection,
    organization: organizationSection,
    certifications: certificationsSection,
    documents: documentsSection,
    territory: territorySection,
    translation: translationSection,
    links: linksSection,
    disclaimers: disclaimersSection,
    revisions: revisionsSection
};

const drawSection = (name, view) => isCustom(name) ? customSection(name, view) : sections[name](view);

function drawSections(names, view) {
    const together = {
        ...view,
        together: new Set(names)
    };
    const drawn = names.map(name => ({
        name: name,
        content: drawSection(name, together)
    }));
    const saying = drawn.filter(({content: content}) => content !== nothing);
    return saying.length < drawn.length ? drawSections(saying.map(({name: name}) => name), view) : drawn;
}

export { drawSection, drawSections };
