import { nothing, type TemplateResult } from 'lit/html.js';
import { type Said } from '../config/localize.js';
import type { ScreenSettings } from '../config/notice-settings.js';
import type { LanguageTag } from '../config/types/small-types.js';
/** Says the file's texts in one language. */
export interface Speaker {
    readonly language: LanguageTag;
    /** A text of the file as plain characters, for names and attributes. */
    plain(text: unknown): string;
    /** A text of the file with its marks, and with its language where that is not the screen's. */
    text(text: unknown): TemplateResult | typeof nothing;
}
/** What is said, with its marks. In another language than the screen's it takes its own direction (UAX 9). */
export declare const drawn: ({ text, lang }: Said) => TemplateResult | typeof nothing;
export declare function speaker(language: LanguageTag, { languages }: Pick<ScreenSettings, 'languages'>): Speaker;
