/** Answers as they are written: `analytics:1`, `advertising:0`. */
export type Answers = readonly string[];
/** A choice as it is kept: a short text that only `encode` writes and that a server can read in one line. */
export interface ConsentRecord {
    readonly consentVersion: number;
    /** When it was made, in whole seconds since 1970. */
    readonly time: number;
    /** How strict the model was that asked. */
    readonly strictness: number;
    /** Whether it grants what Global Privacy Control refuses: the visitor said so in sight of the signal. */
    readonly overGpc: boolean;
    /** Eight letters and digits, made at random: the same for all choices of one visitor in one browser. */
    readonly id: string;
    readonly categories: Answers;
    /** Services that do not follow their category. */
    readonly services: Answers;
}
/** The longest text that is looked at, in characters. */
export declare const longest = 1024;
/** The models' letters, from the loosest to the strictest; large ones grant over Global Privacy Control. */
export declare const letters = "noi";
/** What some answers say of an id; `undefined` where they do not name it. */
export declare const said: (answers: Answers, id: string) => boolean | undefined;
/** Reads what `encode` wrote. Anything else, down to one character, is no record; nor is one that answers an id twice. */
export declare function decode(text: string): ConsentRecord | undefined;
