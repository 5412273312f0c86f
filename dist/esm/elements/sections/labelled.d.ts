import type { NoticeView } from '../notice-view.js';
import type { Word } from '../voice.js';
import type { Part } from '../topic.js';
import type { Drawn } from './section-frame.js';
/** A line under its name; nothing where there is nothing to say. */
export declare function labelled(label: Word, value: Part, { voice }: NoticeView): Drawn;
