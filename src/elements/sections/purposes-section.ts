import { html, nothing } from 'lit';
import type { PurposeGroup } from '../../config/sections/purpose-fields';
import { numberedList, statement } from '../item-list';
import { noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import { topic, type Part } from '../topic';
import { purposeWording, type PurposeKey } from '../wording/purposes';
import { exceptionList } from './exception-list';
import { inJapaneseToo } from './in-japanese-too';
import { labelled } from './labelled';
import { note as noteLine, sectionFrame, type Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: PurposeKey): Word => voice.word(purposeWording, key);

function group({ subject, route, source, items, link, note }: PurposeGroup, view: NoticeView): Drawn {
  const { voice } = view;
  const parts: Part[] = [
    labelled(word(view, 'purposes.route'), route ? word(view, `route.${route}`) : nothing, view),
    labelled(word(view, 'purposes.source'), voice.text(source), view),
    numberedList(items, view),
    link ? html`<p>${noticeLink(link, view)}</p>` : nothing,
    noteLine(note, view),
  ];
  return topic(voice.text(subject), parts, view);
}

function drawPurposes(view: NoticeView): Drawn {
  const { groups, beyond, exceptions, note } = view.settings.notice.purposes;
  const list = exceptionList(exceptions, view);
  const lead = html`<p>${word(view, 'purposes.exceptionsLead')}</p>`;
  const content: Part[] = [
    ...groups.map((one) => group(one, view)),
    topic(word(view, 'purposes.beyond'), [statement(beyond, view)], view),
    topic(word(view, 'purposes.exceptions'), list === nothing ? [] : [lead, list], view),
  ];
  return sectionFrame('purposes', { lead: note }, content, view);
}

/**
 * By whose information it is: how and from where it is obtained and the purposes; then what happens beyond them
 * (APPI Art. 17, 18, 21).
 */
export const purposesSection = inJapaneseToo(drawPurposes);
