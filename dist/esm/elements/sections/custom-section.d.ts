import type { CustomSectionName } from '../../config/types/small-types';
import type { NoticeView } from '../notice-view';
import { type Drawn } from './section-frame';
/** A section in the file's own words. Without a heading of its own it could not be told from the one before. */
export declare function customSection(name: CustomSectionName, view: NoticeView): Drawn;
