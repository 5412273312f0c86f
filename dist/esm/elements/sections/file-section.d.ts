import type { Notice } from '../../config/notice-fields.js';
import type { SectionId } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
import type { Part } from '../topic.js';
import { type Drawn } from './section-frame.js';
type Content<Id extends SectionId> = (data: NonNullable<Notice[Id]>, view: NoticeView) => readonly Part[];
/** A section whose content is what the file says under its name; nothing where the file does not have it. */
export declare const fileSection: <Id extends SectionId>(id: Id, content: Content<Id>) => (view: NoticeView) => Drawn;
export {};
