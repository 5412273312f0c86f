/** A table where there is room for one, cards where there is not. */
export declare const cookieTableStyles: import("lit").CSSResult;
