import type { Hours } from '../../config/sections/place-fields.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** Opening hours, a line for the same days: there can be two spans a day. */
export declare function openingHours(hours: readonly Hours[], view: NoticeView): Drawn;
