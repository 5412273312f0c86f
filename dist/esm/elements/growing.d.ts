import { type DirectiveResult } from 'lit/directive.js';
type Draw<Item> = (item: Item, index: number) => unknown;
/**
 * A long list, which is the whole content of its element: drawn in tasks of its own, as much as there is time for in
 * each, so that the page can draw and listen in between. All at once for print, and in Node. Each item that is still to
 * come counts as `--_item` high.
 */
export declare const growing: <Item>(items: readonly Item[], draw: Draw<Item>) => DirectiveResult;
export {};
