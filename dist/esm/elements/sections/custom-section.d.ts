import type { CustomSectionName } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
import { type Drawn } from './section-frame.js';
/** A section in the file's own words. Without a heading of its own it could not be told from the one before. */
export declare function customSection(name: CustomSectionName, view: NoticeView): Drawn;
