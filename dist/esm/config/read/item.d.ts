import { type Link } from './link.js';
import type { Reader } from './reader.js';
import { type Text } from './text.js';
export interface Item {
    readonly text: Text;
    readonly items: readonly Item[];
    readonly link: Link | undefined;
}
export declare const item: Reader<Item | undefined>;
export declare const items: Reader<readonly Item[]>;
