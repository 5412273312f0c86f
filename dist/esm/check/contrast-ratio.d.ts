/** Whether a colour is one whose contrast can be told: `canvas` and misspelt names are not. */
export declare const isColour: (written: string) => boolean;
/** Whether something shows through it. */
export declare const isSeeThrough: (written: string) => boolean;
/** The contrast of one colour upon another (WCAG 2.2), from 1 to 21; `undefined` where it depends on the page. */
export declare function contrastRatio(front: string, back: string): number | undefined;
