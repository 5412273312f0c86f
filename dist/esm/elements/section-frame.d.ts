import { nothing, type TemplateResult } from 'lit';
import type { Section } from '../config/notice-settings';
import type { Text } from '../config/read/text';
import type { NoticeView } from './notice-view';
import type { Voice } from './voice';
import { type GlossaryKey } from './wording/glossary';
import { type NoticeKey } from './wording/notices';
interface Frame {
    /** Our own title, where the file has none. */
    readonly title: NoticeKey;
    /** The term that the notice explains. */
    readonly term?: GlossaryKey;
    /** What comes before the content, in the file's words. */
    readonly lead?: Text;
    /** What comes after it. */
    readonly note?: Text;
}
type Part = TemplateResult | typeof nothing;
/** What a term means, in words that the file may replace. */
export declare const definition: (term: GlossaryKey, voice: Voice) => Part;
/** A section of the notice: its heading, what it means, what the file says around it, and its content. */
export declare function sectionFrame(section: Section, frame: Frame, content: unknown, view: NoticeView): TemplateResult;
export {};
