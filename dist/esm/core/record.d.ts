/** Answers as they are written: `analytics:1`, `advertising:0`. */
export type Answers = readonly string[];
/** A choice as it is kept: a short text that only `encode` writes and that a server can read in one line. */
export interface ConsentRecord {
    readonly consentVersion: number;
    /** When it was made, in whole seconds since 1970. */
    readonly time: number;
    /** How strict the model was that asked. */
    readonly strictness: number;
    /** Eight letters and digits, made at random: the same for all choices of one visitor in one browser. */
    readonly id: string;
    readonly categories: Answers;
    /** Services that do not follow their category. */
    readonly services: Answers;
}
/** The longest text that is looked at, in characters. */
export declare const longest = 1024;
/** What some answers say of an id; `undefined` where they do not name it. */
export declare const said: (answers: Answers, id: string) => boolean | undefined;
/** `1~3~t5x2k9~i~k3j9x0ab~analytics:1.advertising:0~criteo:0`: format, version, time, model, id, categories, exceptions. */
export declare const encode: ({ consentVersion, time, strictness, id, categories, services, }: ConsentRecord) => string;
/**
 * Reads what `encode` wrote. Anything else, down to one character, is no record: what is read has to be
 * written again in the same letters, and to answer each id once.
 */
export declare function decode(text: string): ConsentRecord | undefined;
