import type { SectionName } from '../../config/types/small-types.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** A section by its name; nothing where the file says nothing in it. */
export declare const drawSection: (name: SectionName, view: NoticeView) => Drawn;
/** A section of the notice that has something to say. */
export interface DrawnSection {
    readonly name: SectionName;
    readonly content: Drawn;
}
/** Sections that belong together, without those that say nothing: links among them go only to what is there. */
export declare function drawSections(names: readonly SectionName[], view: NoticeView): readonly DrawnSection[];
