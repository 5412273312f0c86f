import type { Rule } from './rule';
/** WCAG 2.2, 1.4.3. */
export declare const textContrast: Rule;
/**
 * WCAG 2.2, 1.4.11. The words upon the accent need no rule: they are black or white, and of the two one always
 * has 4.58:1 or more, since the product of both contrasts is 21.
 */
export declare const edgeContrast: Rule;
/** A colour of the system's, one that lets the page through, or a name that is none: nobody knows how it reads. */
export declare const unknownColours: Rule;
