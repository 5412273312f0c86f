import { html, nothing } from 'lit';
import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import type { Part } from '../topic';
import { noticeWording } from '../wording/notices';
import type { Drawn } from './section-frame';

/** A line under its name; nothing where there is nothing to say. */
export function labelled(label: Word, value: Part, { voice }: NoticeView): Drawn {
  if (value === nothing || value === '') return nothing;
  return html`<p>${voice.word(noticeWording, 'notice.labelled', { label })}${value}</p>`;
}
