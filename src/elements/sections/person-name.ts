import { html } from 'lit';
import type { Person } from '../../config/read/person';
import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';

/** A person by title and name, as far as the file has them: 「代表取締役社長 山田 花子」. */
export function personName({ title, name }: Person, { voice }: NoticeView): Drawn {
  if (!voice.has(title)) return voice.text(name);
  return voice.has(name) ? html`${voice.text(title)} ${voice.text(name)}` : voice.text(title);
}
