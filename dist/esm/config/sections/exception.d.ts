import { type Item } from '../read/item.js';
import type { Reader } from '../read/reader.js';
import type { ExceptionId } from '../types/notice/exception.js';
export declare const exceptionIds: readonly ExceptionId[];
/** One of the cases with built-in wording, or a case in the file's own words. */
export type Exception = ExceptionId | Item;
export declare const exception: Reader<Exception | undefined>;
