import type { ExceptionId } from '../../config/types/notice/exception.js';
import type { Wording } from '../wording.js';
export type ExceptionKey = `exception.${ExceptionId}`;
/** The cases that the law exempts, in its sense and in plain words (APPI Art. 18(3), 20(2), 21(4), 27(1) and (5)). */
export declare const exceptionWording: Wording<ExceptionKey>;
