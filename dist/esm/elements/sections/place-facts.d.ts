import type { Place } from '../../config/sections/place-fields';
import type { Fact } from '../fact-list';
import type { NoticeView } from '../notice-view';
/** Where somebody can be reached, without its name and its note, which stand elsewhere. */
export declare const placeFacts: (place: Place, view: NoticeView) => readonly Fact[];
