import { html, nothing } from 'lit';
import type { Place } from '../../config/sections/place-fields';
import type { Fact } from '../fact-list';
import { noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { placeWording, type PlaceKey } from '../wording/places';
import { openingHours } from './opening-hours';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: PlaceKey): Word => voice.word(placeWording, key);

/** A number that a telephone can dial. It runs to the right in any language: else its plus would come last in some. */
const phone = (number: string): Drawn =>
  html`<p><a href=${`tel:${number.replace(/[^\d+]/g, '')}`} translate="no" dir="ltr">${number}</a></p>`;

const phones = (numbers: readonly string[]): Drawn =>
  numbers.length ? html`${numbers.map(phone)}` : nothing;

const mail = (address: string | undefined): Drawn =>
  address
    ? html`<a href=${`mailto:${encodeURIComponent(address).replace('%40', '@')}`} translate="no"
        >${address}</a
      >`
    : nothing;

function visits({ acceptsVisit }: Place, view: NoticeView): Fact {
  const said =
    acceptsVisit === undefined ? nothing : word(view, acceptsVisit ? 'place.accepted' : 'place.notAccepted');
  return [word(view, 'place.visits'), said];
}

/** Where somebody can be reached, without its name and its note, which stand elsewhere. */
export const placeFacts = (place: Place, view: NoticeView): readonly Fact[] => [
  [word(view, 'place.address'), view.voice.text(place.address)],
  [word(view, 'place.tel'), phones(place.tel)],
  [word(view, 'place.tollFree'), phones(place.tollFree ? [place.tollFree] : [])],
  [word(view, 'place.email'), mail(place.email)],
  [word(view, 'place.form'), place.form ? noticeLink(place.form, view) : nothing],
  [word(view, 'place.hours'), openingHours(place.hours, view)],
  [word(view, 'place.closed'), view.voice.text(place.closed)],
  visits(place, view),
];
