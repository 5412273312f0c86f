import type { Exception } from '../../config/sections/exception.js';
import type { NoticeView } from '../notice-view.js';
import type { Drawn } from './section-frame.js';
/** Exceptions in our words, where the law has them, and in the file's own. */
export declare function exceptionList(exceptions: readonly Exception[], view: NoticeView): Drawn;
