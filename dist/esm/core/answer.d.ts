import type { ConsentSettings } from '../config/consent-settings.js';
import type { Allowed } from './decide.js';
import { type ConsentRecord } from './record.js';
/** How an answer was given. */
export type Method = 'banner' | 'preferences' | 'embed' | 'api' | 'acknowledge' | 'gpc' | 'stored';
/** The categories and services of a choice; what is not named stays as it is. */
export interface Choices {
    readonly categories?: Readonly<Record<string, boolean>>;
    /** `null`: follow the category again. */
    readonly services?: Readonly<Record<string, boolean | null>>;
}
/** An answer to everything at once, or to what is named. With nothing named it is an acknowledgement. */
export type Choice = boolean | Choices;
/**
 * The record's part of a choice, given what is allowed now. Only `true` itself grants. "All" leaves out what Global
 * Privacy Control refuses, unless it was said in the preferences, where the signal is shown.
 */
export declare function answer(choice: Choice, { rules }: ConsentSettings, allowed: Pick<Allowed, 'get'>, by: Method): Pick<ConsentRecord, 'categories' | 'services' | 'overGpc'>;
