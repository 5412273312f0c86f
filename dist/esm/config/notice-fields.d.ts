import type { Reader } from './read/reader';
import type { Notice } from './notice-settings';
import type { ExceptionId } from './types/notice';
export declare const exceptionIds: readonly ExceptionId[];
export declare const notice: Reader<Notice>;
