import type { ConsentSettings } from '../config/consent-settings.js';
import { type ConsentRecord } from './record.js';
/** What a stored text amounts to today. Without a record, everything that can be refused is refused. */
export interface Standing {
    /** Whether the visitor has answered; otherwise only the refusals of the record count. */
    readonly answered?: boolean | undefined;
    readonly record?: (Pick<ConsentRecord, 'categories' | 'services'> & Partial<ConsentRecord>) | undefined;
}
/** The text that refuses all, and that a server may set. */
export declare const refusal = "0";
/**
 * Weighs one stored text at a time given in seconds. What cannot be read refuses all until the visitor answers;
 * the one word `0`, which a server may set, is an answer that refuses all.
 */
export declare function weigh(text: string, settings: ConsentSettings, now: number): Standing;
