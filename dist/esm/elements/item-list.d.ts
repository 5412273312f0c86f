import { nothing, type TemplateResult } from 'lit';
import type { Item } from '../config/read/item.js';
import type { NoticeView } from './notice-view.js';
/** A list of the file, with the lists in it; nothing where it is empty. */
export declare function itemList(items: readonly Item[], view: NoticeView, level?: number): TemplateResult | typeof nothing;
/** A statement that is one item stands as a line; several make a list. */
export declare function statement(items: readonly Item[], view: NoticeView): TemplateResult | typeof nothing;
/** The same with numbers, so that an item can be named by its number. */
export declare function numberedList(items: readonly Item[], view: NoticeView): TemplateResult | typeof nothing;
