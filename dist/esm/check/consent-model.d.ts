import type { Rule } from './rule';
/** Linking to personal data needs consent (Act on the Protection of Personal Information, Art. 31). */
export declare const linkedModel: Rule;
/** Refusing is to be as easy as accepting. Buttons that are left out are the built-in ones, which have it. */
export declare const rejectButton: Rule;
/** Withdrawing must always be possible; whoever takes the way back away says why. */
export declare const wayBack: Rule;
