import type { NoticeView } from '../notice-view';
import type { Word } from '../voice';
import type { Part } from '../topic';
import type { Drawn } from './section-frame';
/** A line under its name; nothing where there is nothing to say. */
export declare function labelled(label: Word, value: Part, { voice }: NoticeView): Drawn;
