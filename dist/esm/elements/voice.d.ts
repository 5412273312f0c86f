import { nothing, type TemplateResult } from 'lit/html.js';
import type { ScreenSettings } from '../config/notice-settings';
import type { LanguageTag } from '../config/types/small-types';
/** Built-in words by language; every language has every key. */
export type Wording<Key extends string> = Readonly<Record<'ja' | 'en', Readonly<Record<Key, string>>>>;
/** Speaks one language: the file's texts, and built-in words where the file has none of its own. */
export declare class Voice {
    #private;
    readonly language: LanguageTag;
    constructor(language: LanguageTag, settings: ScreenSettings);
    /** A built-in word, unless the file overrides it; `{name}` stands for what is filled in. */
    word<Key extends string>(wording: Wording<Key>, key: Key, fill?: Readonly<Record<string, string>>): string;
    /** A text of the file as plain characters, for names and attributes. */
    plain(text: unknown): string;
    /** A text of the file with its marks, and with its language where that is not the screen's. */
    text(text: unknown): TemplateResult | typeof nothing;
    /** A text of the file or, where it has none, a built-in word. */
    either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): TemplateResult | string;
    /** Whether the file says anything here. */
    has(text: unknown): boolean;
}
