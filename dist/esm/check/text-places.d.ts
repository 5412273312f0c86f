import { type Text } from '../config/read/text';
import type { LanguageTag } from '../config/types/small-types';
/** What a text is there for: a purpose or a kind of information, the words of a link, a built-in wording's override. */
export type TextUse = 'text' | 'listed' | 'label' | 'override';
/** A text in one of its languages; under `''` the one that was written without a language. */
export interface Saying {
    readonly tag: LanguageTag;
    readonly text: string;
}
/** A text of the file, with its place. */
export interface TextPlace {
    readonly path: string;
    readonly text: Text;
    /** The same, one by one. */
    readonly sayings: readonly Saying[];
    readonly use: TextUse;
}
/** Every text of the file that says something, in the order in which the file's parts are described. */
export declare function textPlaces(json: unknown): readonly TextPlace[];
/** The place of a text in one of its languages. */
export declare const placeOf: ({ path }: TextPlace, { tag }: Saying) => string;
