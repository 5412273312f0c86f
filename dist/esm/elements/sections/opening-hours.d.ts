import type { Hours } from '../../config/sections/place-fields';
import type { NoticeView } from '../notice-view';
import type { Drawn } from './section-frame';
/** Opening hours, a line for the same days: there can be two spans a day. */
export declare function openingHours(hours: readonly Hours[], view: NoticeView): Drawn;
