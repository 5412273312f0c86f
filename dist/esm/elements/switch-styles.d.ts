/** A checkbox drawn as a switch, the words beside it, and the line on which both stand. */
export declare const switchStyles: import("lit").CSSResult;
