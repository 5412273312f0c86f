/**
 * The panel lies over the frame's own place, so that nothing moves when the one follows the other. Where there is little
 * room it scrolls, and its buttons stay in sight.
 */
export declare const embedStyles: import("lit").CSSResult;
