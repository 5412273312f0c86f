import { type TemplateResult } from 'lit';
interface Marks {
    readonly part: string;
    /** For what the heading labels. */
    readonly id?: string;
}
/** A heading of a level that is only known on the page; there are no more than six. */
export declare function sectionHeading(level: number, content: unknown, { part, id }: Marks): TemplateResult;
export {};
