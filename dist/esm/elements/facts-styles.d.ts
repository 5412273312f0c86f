/** Services and statements one below the other, set apart by hairlines; their names stand at the side where there is room. */
export declare const factsStyles: import("lit").CSSResult;
