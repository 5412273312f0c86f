import type { Text } from '../../config/read/text.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** A text of the file that stands alone; nothing where there is none. */
export declare const paragraph: (text: Text, { voice }: NoticeView) => Drawn;
