import { type nothing, type TemplateResult } from 'lit/html.js';
type Part = TemplateResult | string | typeof nothing;
/** A text of the file as nodes. Nothing in it is ever read as HTML; an address outside the URL rule is only text. */
export declare function richText(text: string): readonly Part[];
export {};
