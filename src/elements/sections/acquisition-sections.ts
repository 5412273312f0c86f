import { nothing } from 'lit';
import type { RelatedSource } from '../../config/sections/acquisition-fields';
import { factList } from '../fact-list';
import { itemList } from '../item-list';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic } from '../topic';
import { acquisitionWording, type AcquisitionKey } from '../wording/acquisition';
import { fileSection } from './file-section';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: AcquisitionKey): Word => voice.word(acquisitionWording, key);

/** One of two sentences; nothing where the file does not say. */
const either = (
  answer: boolean | undefined,
  [yes, no]: readonly [AcquisitionKey, AcquisitionKey],
  view: NoticeView,
): Word | typeof nothing => (answer === undefined ? nothing : word(view, answer ? yes : no));

export const accessLogsSection = fileSection('accessLogs', (logs, view) => [
  factList([
    [word(view, 'logs.items'), itemList(logs.items, view)],
    [word(view, 'logs.purposes'), itemList(logs.purposes, view)],
    [word(view, 'logs.limit'), view.voice.text(logs.limit)],
    [word(view, 'logs.identity'), either(logs.identifiable, ['logs.identifiable', 'logs.anonymous'], view)],
    [word(view, 'logs.email'), view.voice.text(logs.email)],
    [word(view, 'logs.linked'), view.voice.text(logs.linked)],
  ]),
]);

function source(
  { from, items, purpose, linkedToPersonalData, basis }: RelatedSource,
  view: NoticeView,
): Drawn {
  const { voice } = view;
  const facts = factList([
    [word(view, 'related.items'), itemList(items, view)],
    [word(view, 'related.purpose'), voice.text(purpose)],
    [word(view, 'related.link'), either(linkedToPersonalData, ['related.linked', 'related.unlinked'], view)],
    [word(view, 'related.basis'), voice.text(basis)],
  ]);
  return topic(voice.text(from), [facts], view);
}

/** Personal-related information from third parties (APPI Art. 31). */
export const personalRelatedInfoSection = fileSection('personalRelatedInfo', ({ sources }, view) =>
  sources.map((one) => source(one, view)),
);

/** Acquisition that the person does not easily recognise (JIS Q 15001). */
export const hiddenSection = fileSection('hidden', ({ methods, items, purposes }, view) => [
  factList([
    [word(view, 'hidden.methods'), itemList(methods, view)],
    [word(view, 'hidden.items'), itemList(items, view)],
    [word(view, 'hidden.purposes'), itemList(purposes, view)],
  ]),
]);

export const cardsSection = fileSection(
  'cards',
  ({ items, purpose, acquirer, recipients, retention }, view) => [
    factList([
      [word(view, 'cards.items'), itemList(items, view)],
      [word(view, 'cards.purpose'), view.voice.text(purpose)],
      [word(view, 'cards.acquirer'), view.voice.text(acquirer)],
      [word(view, 'cards.recipients'), itemList(recipients, view)],
      [word(view, 'cards.retention'), view.voice.text(retention)],
    ]),
  ],
);
