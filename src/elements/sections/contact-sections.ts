import { html, nothing } from 'lit';
import type { Desk, Organization } from '../../config/sections/contact-fields';
import { factList, type Fact } from '../fact-list';
import { addressLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic, type Part } from '../topic';
import { placeWording, type PlaceKey } from '../wording/places';
import { fileSection } from './file-section';
import { placeFacts } from './place-facts';
import { note, type Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: PlaceKey): Word => voice.word(placeWording, key);

/** A desk under what it is for, or else under its name. */
function desk(place: Desk, view: NoticeView): Drawn {
  const { voice } = view;
  const called = voice.text(place.name);
  const hasRole = voice.has(place.role);
  const heading = hasRole ? voice.text(place.role) : called;
  const name: Fact = [word(view, 'place.name'), hasRole ? called : nothing];
  const facts = factList([name, ...placeFacts(place, view)]);
  return topic(
    heading === nothing ? word(view, 'desk.unnamed') : heading,
    [facts, note(place.note, view)],
    view,
  );
}

/** Where complaints and questions go (APPI Art. 40). */
export const contactsSection = fileSection('contacts', ({ desks }, view) =>
  desks.map((one) => desk(one, view)),
);

function organization(place: Organization, view: NoticeView): readonly Part[] {
  const { voice } = view;
  const called = voice.text(place.name);
  const name = voice.has(place.url) && called !== nothing ? addressLink(place.url, called, view) : called;
  return [
    html`<p>${word(view, 'organization.lead')}</p>`,
    factList([
      [word(view, 'organization.name'), name],
      ...placeFacts(place, view),
      [word(view, 'organization.certifiedBy'), voice.text(place.certifiedBy)],
      [word(view, 'organization.legalBasis'), voice.text(place.legalBasis)],
    ]),
  ];
}

/** The accredited organization and where it takes complaints, or that there is none. */
export const organizationSection = fileSection('organization', (place, view) => {
  if (place.member === undefined) return [];
  return place.member ? organization(place, view) : [html`<p>${word(view, 'organization.none')}</p>`];
});
