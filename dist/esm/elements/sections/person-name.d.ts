import type { Person } from '../../config/read/person.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** A person by title and name, as far as the file has them: 「代表取締役社長 山田 花子」. */
export declare function personName({ title, name }: Person, { voice }: NoticeView): Drawn;
