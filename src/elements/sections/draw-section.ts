import { nothing } from 'lit';
import { isCustom } from '../../config/read/section-name';
import type { SectionId, SectionName } from '../../config/types/small-types';
import type { NoticeView } from '../notice-view';
import {
  accessLogsSection,
  cardsSection,
  hiddenSection,
  personalRelatedInfoSection,
} from './acquisition-sections';
import { adOptOutsSection } from './ad-opt-outs-section';
import { beaconsSection } from './beacons-section';
import { certificationsSection } from './certifications-section';
import {
  documentsSection,
  linksSection,
  revisionsSection,
  territorySection,
  translationSection,
} from './closing-sections';
import { contactsSection, organizationSection } from './contact-sections';
import { cookiesSection } from './cookies-section';
import { customSection } from './custom-section';
import { jointUseSection } from './joint-use-section';
import { changesSection, disclaimersSection, retentionSection, securitySection } from './list-sections';
import { minorsSection, voluntarySection } from './person-sections';
import { policySection } from './policy-section';
import { entrustmentSection, thirdPartySection } from './provision-sections';
import { purposesSection } from './purposes-section';
import { requestsSection } from './requests-section';
import type { Drawn } from './section-frame';
import { transmissionsSection } from './transmissions-section';

/** A new section is a file and a line here. */
const sections: Readonly<Record<SectionId, (view: NoticeView) => Drawn>> = {
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
  revisions: revisionsSection,
};

/** A section by its name; nothing where the file says nothing in it. */
export const drawSection = (name: SectionName, view: NoticeView): Drawn =>
  isCustom(name) ? customSection(name, view) : sections[name](view);

/** A section of the notice that has something to say. */
export interface DrawnSection {
  readonly name: SectionName;
  readonly content: Drawn;
}

/** Sections that belong together, without those that say nothing: links among them go only to what is there. */
export function drawSections(names: readonly SectionName[], view: NoticeView): readonly DrawnSection[] {
  const together = { ...view, together: new Set(names) };
  const drawn: readonly DrawnSection[] = names.map((name) => ({
    name,
    content: drawSection(name, together),
  }));
  const saying = drawn.filter(({ content }) => content !== nothing);
  return saying.length < drawn.length
    ? drawSections(
        saying.map(({ name }) => name),
        view,
      )
    : drawn;
}
