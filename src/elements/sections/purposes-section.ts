import { html, nothing } from 'lit';
import type { PurposeGroup } from '../../config/sections/purpose-fields';
import { numberedList, statement } from '../item-list';
import { noticeLink } from '../notice-link';
import type { NoticeView } from '../notice-view';
import { topic, type Part } from '../topic';
import { noticeWording } from '../wording/notices';
import { purposeWording, type PurposeKey } from '../wording/purposes';
import { exceptionList } from './exception-list';
import { sectionFrame, type Drawn } from './section-frame';

const word = ({ voice }: NoticeView, key: PurposeKey): string => voice.word(purposeWording, key);

/** A line under its name; nothing where there is nothing to say. */
function labelled(key: PurposeKey, value: Part, view: NoticeView): Part {
  const label = view.voice.word(noticeWording, 'notice.labelled', { label: word(view, key) });
  return value === nothing ? nothing : html`<p>${label}${value}</p>`;
}

function group({ subject, route, source, items, link, note }: PurposeGroup, view: NoticeView): Drawn {
  const { voice } = view;
  const parts: Part[] = [
    labelled('purposes.route', route ? word(view, `route.${route}`) : nothing, view),
    labelled('purposes.source', voice.text(source), view),
    numberedList(items, view),
    link ? html`<p>${noticeLink(link, view)}</p>` : nothing,
    voice.has(note) ? html`<p part="note">${voice.text(note)}</p>` : nothing,
  ];
  return topic(voice.text(subject), parts, view);
}

/**
 * By whose information it is: how and from where it is obtained and the purposes; then what happens beyond them
 * (APPI Art. 17, 18, 21).
 */
export function purposesSection(view: NoticeView): Drawn {
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
