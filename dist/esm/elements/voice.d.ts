import { type nothing, type TemplateResult } from 'lit/html.js';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
import { type Speaker } from './speaker';
import { type Wording } from './wording';
/** Speaks one language: the file's texts, and built-in words, which the file can override. */
export declare class Voice implements Speaker {
    #private;
    readonly language: LanguageTag;
    constructor(language: LanguageTag, settings: ScreenSettings);
    plain(text: unknown): string;
    text(text: unknown): TemplateResult | typeof nothing;
    /** Whether the file says anything here. */
    has(text: unknown): boolean;
    /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
    word<Key extends string>(wording: Wording<Key>, key: Key, fill?: Readonly<Record<string, string>>): string;
    /** A text of the file or, where it has none, a built-in word. */
    either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): TemplateResult | string;
}
