import type { Rule } from './rule';
/** A link within a text is held to the same rule as any other address. */
export declare const markUrls: Rule;
/** Read on its own, from a list of links, "here" leads nowhere (WCAG 2.2, 2.4.4 and 2.4.9). */
export declare const linksSayWhere: Rule;
