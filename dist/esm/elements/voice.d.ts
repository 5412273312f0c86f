import { type nothing, type TemplateResult } from 'lit/html.js';
import { type Said } from '../config/localize.js';
import type { ScreenSettings } from '../config/notice-settings.js';
import type { LanguageTag } from '../config/types/small-types.js';
import { type Speaker } from './speaker.js';
import type { Wording } from './wording.js';
/** A word as it is drawn. */
export type Word = TemplateResult | string;
/** What goes into the places of a word. */
type Fill = Readonly<Record<string, unknown>>;
/** Speaks one language: the file's texts, and built-in words, which the file can override. */
export declare class Voice implements Speaker {
    #private;
    readonly language: LanguageTag;
    constructor(language: LanguageTag, settings: ScreenSettings);
    plain(text: unknown): string;
    text(text: unknown): TemplateResult | typeof nothing;
    /** Whether the file says anything here. */
    has(text: unknown): boolean;
    /** A built-in word with its marks, unless the file overrides it. `lang` says where it is not the screen's. */
    said<Key extends string>(wording: Wording<Key>, key: Key): Said;
    /** The same as it is drawn; `{name}` stands for what is filled in. */
    word<Key extends string>(wording: Wording<Key>, key: Key, fill?: Fill): Word;
    /** The same as plain characters, for attributes and live regions. */
    plainWord<Key extends string>(wording: Wording<Key>, key: Key, fill?: Readonly<Record<string, string>>): string;
    /** A text of the file or, where it has none, a built-in word. */
    either<Key extends string>(text: unknown, wording: Wording<Key>, key: Key): Word;
}
export {};
