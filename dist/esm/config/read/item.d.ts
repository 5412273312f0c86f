import { type Link } from './link';
import type { Reader } from './reader';
import { type Text } from './text';
export interface Item {
    readonly text: Text;
    readonly items: readonly Item[];
    readonly link: Link | undefined;
}
export declare const item: Reader<Item | undefined>;
export declare const items: Reader<readonly Item[]>;
