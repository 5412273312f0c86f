import { nothing, type TemplateResult } from 'lit';
import type { Text } from '../../config/read/text.js';
import type { TermId } from '../../config/term-ids.js';
import type { SectionName } from '../../config/types/small-types.js';
import { type TermFrame } from '../glossary/section-terms.js';
import { type NoticeView } from '../notice-view.js';
import type { Part } from '../topic.js';
interface Frame extends TermFrame {
    /** What comes before the content, in the file's words. */
    readonly lead?: Text;
    /** What comes after it. */
    readonly note?: Text;
}
export type Drawn = TemplateResult | typeof nothing;
/** A note that the file adds to something. */
export declare const note: (text: Text, { voice }: NoticeView) => Drawn;
/** What a term means, in words that the file may replace. */
export declare const definition: (term: TermId, view: NoticeView) => Drawn;
/** What a section is called: by the file, else by us. */
export declare function sectionTitle(name: SectionName, { settings, voice }: NoticeView): TemplateResult | string;
/**
 * A section of the notice: its heading, what it means, what the file says around it, and its content. Without content
 * there is none: a heading that nothing follows looks as if something were withheld.
 */
export declare function sectionFrame(name: SectionName, frame: Frame, content: readonly (Part | readonly Part[])[], view: NoticeView): Drawn;
export {};
