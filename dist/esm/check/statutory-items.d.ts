import type { Rule } from './rule';
/**
 * What is sent, to whom and why, service by service (Enforcement Regulations of the Telecommunications Business
 * Act, Art. 22-2-29).
 */
export declare const statutoryItems: Rule;
/** They are to be told in Japanese, whatever else is offered (Art. 22-2-28). */
export declare const statutoryJapanese: Rule;
/** The recipient's own purpose is to be told apart from ours. */
export declare const theirPurpose: Rule;
/** A recipient in a foreign country (Act on the Protection of Personal Information, Art. 28). */
export declare const transfers: Rule;
