import { type TemplateResult } from 'lit';
/** A sentence with something of its own, such as a name with its language, where its `{name}` stands. */
export declare function filled(sentence: string, name: string, value: unknown): TemplateResult;
