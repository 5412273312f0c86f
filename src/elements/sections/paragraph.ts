import { html, nothing } from 'lit';
import type { Text } from '../../config/read/text';
import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';

/** A text of the file that stands alone; nothing where there is none. */
export const paragraph = (text: Text, { voice }: NoticeView): Drawn =>
  voice.has(text) ? html`<p>${voice.text(text)}</p>` : nothing;
