import type { Rule } from './rule';
/** A list of what is sent, or why, that does not end: readers cannot know what else. */
export declare const vagueWording: Rule;
/** Nothing counts as consent but a press of a button that says so. */
export declare const continuingIsConsent: Rule;
/** There is no HTML in a text: readers would see it as it is written. */
export declare const htmlTags: Rule;
