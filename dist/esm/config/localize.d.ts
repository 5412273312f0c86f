import type { Languages } from './consent-settings.js';
import type { Text } from './read/text.js';
import type { LanguageTag } from './types/small-types.js';
/** A text in one language. `lang` says which, where it is not the one that was asked for. */
export interface Said {
    readonly text: string;
    readonly lang: LanguageTag | undefined;
}
/** The first of some tags that answers to the one that is wanted. */
export declare const matchLanguage: (wanted: LanguageTag, tags: readonly LanguageTag[]) => LanguageTag | undefined;
/** Which way a language is written. */
export declare const direction: (tag: LanguageTag) => "rtl" | "ltr";
/** The text in the language wanted, else in the original, else in any; empty where there is none. */
export declare function localize(text: Text, wanted: LanguageTag, { default: first, original }: Languages): Said;
/** The language that a screen shows: the first wish that the file offers, else its default. */
export declare const chooseLanguage: (wishes: readonly (LanguageTag | undefined)[], languages: Languages) => LanguageTag;
