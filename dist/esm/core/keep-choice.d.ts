import type { ConsentSettings } from '../config/consent-settings';
import type { Id } from '../config/types/small-types';
import { type Choice, type Method } from './answer';
import type { Allowed } from './decide';
import type { Standing } from './standing';
/** What a choice is made of beside itself. */
export interface Situation {
    /** The name of the cookie. */
    readonly name: string;
    /** The file's JSON. */
    readonly source: unknown;
    readonly settings: ConsentSettings;
    readonly allowed: Allowed;
    readonly standings: readonly Standing[];
    readonly by: Method;
}
/** What became of a choice. */
export interface Outcome {
    /** Whether the next page will know of it. */
    readonly saved: boolean;
    readonly standing: Standing;
    /** Removes what services that are not allowed have left here. For the time when everybody knows of the choice. */
    readonly clear: (allows: (id: Id) => boolean) => void;
}
/**
 * Makes a record of a choice and keeps it. One that is lost counts as denied; a browser that keeps nothing at all is
 * obeyed for this page.
 */
export declare function keepChoice(choice: Choice, situation: Situation): Outcome;
