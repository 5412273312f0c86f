import type { Text } from '../../config/read/text';
import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';
/** A text of the file that stands alone; nothing where there is none. */
export declare const paragraph: (text: Text, { voice }: NoticeView) => Drawn;
