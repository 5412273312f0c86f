import { html, nothing } from 'lit';
import type { JointUseEntry, Responsible } from '../../config/sections/provision-fields';
import { factList } from '../fact-list';
import { itemList } from '../item-list';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic } from '../topic';
import { provisionWording, type ProvisionKey } from '../wording/provision';
import { fileSection } from './file-section';
import { labelled } from './labelled';
import { paragraph } from './paragraph';
import { personName } from './person-name';
import type { Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: ProvisionKey): Word => voice.word(provisionWording, key);

function responsibleParty(responsible: Responsible | undefined, view: NoticeView): Drawn {
  if (!responsible || !view.voice.has(responsible.name)) return nothing;
  const { name, address, representative } = responsible;
  return html`${paragraph(name, view)}
  ${labelled(word(view, 'responsible.address'), view.voice.text(address), view)}
  ${labelled(word(view, 'responsible.representative'), personName(representative, view), view)}`;
}

/** In the order of the Act: the data, the users, their purposes, and who is responsible. */
const facts = (
  { items, parties, purposes, responsible, acquisition }: JointUseEntry,
  view: NoticeView,
): Drawn =>
  factList([
    [word(view, 'joint.items'), itemList(items, view)],
    [word(view, 'joint.parties'), itemList(parties, view)],
    [word(view, 'joint.purposes'), itemList(purposes, view)],
    [word(view, 'joint.responsible'), responsibleParty(responsible, view)],
    [word(view, 'joint.acquisition'), view.voice.text(acquisition)],
  ]);

function numbered(use: JointUseEntry, index: number, view: NoticeView): Drawn {
  const number = String(index + 1);
  return topic(view.voice.word(provisionWording, 'joint.number', { number }), [facts(use, view)], view);
}

/** That personal data is used jointly, and how (APPI Art. 27(5)(iii)). */
export const jointUseSection = fileSection('jointUse', ({ uses, principle }, view) => {
  const [first, ...more] = uses;
  if (!first) return [paragraph(principle, view)];
  const drawn: readonly Drawn[] = more.length
    ? uses.map((use, index) => numbered(use, index, view))
    : [facts(first, view)];
  return [paragraph(principle, view), html`<p>${word(view, 'joint.lead')}</p>`, ...drawn];
});
