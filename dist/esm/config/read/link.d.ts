import type { LanguageTag, SectionName } from '../types/small-types.js';
import type { Reader } from './reader.js';
import { type Text } from './text.js';
export interface Link {
    readonly label: Text;
    readonly url: Text;
    /** The language of the target, where it is said. */
    readonly lang: LanguageTag | undefined;
    /** The section of the notice that it leads to, instead of an address. */
    readonly section: SectionName | undefined;
}
/** A link without a label or a target is none. */
export declare const link: Reader<Link | undefined>;
