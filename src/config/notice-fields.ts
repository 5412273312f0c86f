import { list } from './read/list';
import { optional } from './read/optional';
import type { Read } from './read/reader';
import { sectionName } from './read/section-name';
import { strictShape } from './read/strict-shape';
import { url } from './read/url';
import { accessLogs, cards, hidden, personalRelatedInfo } from './sections/acquisition-fields';
import { certifications } from './sections/certification-fields';
import { custom, documents, links, revisions, territory, translation } from './sections/closing-fields';
import { contacts, organization } from './sections/contact-fields';
import { cookieNotice } from './sections/cookie-notice-fields';
import { minors, policy, voluntary } from './sections/person-fields';
import { entrustment, jointUse, thirdParty } from './sections/provision-fields';
import { purposes } from './sections/purpose-fields';
import { requests } from './sections/request-fields';
import { listSection, serviceSection } from './sections/section-fields';

/** A section that the file does not have is `undefined`; a few have something to say anyhow. */
export const notice = strictShape({
  page: url,
  sections: list(sectionName),
  policy: optional(policy),
  purposes,
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
  translation,
  links: optional(links),
  disclaimers: optional(listSection),
  revisions: optional(revisions),
  custom,
});

export type Notice = Read<typeof notice>;
