import type { Place } from '../../config/sections/place-fields.js';
import type { Fact } from '../fact-list.js';
import type { NoticeView } from '../notice-view.js';
/** Where somebody can be reached, without its name and its note, which stand elsewhere. */
export declare const placeFacts: (place: Place, view: NoticeView) => readonly Fact[];
