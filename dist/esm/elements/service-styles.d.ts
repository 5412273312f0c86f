/** Categories and the services in them, set apart by hairlines and room alone. */
export declare const serviceStyles: import("lit").CSSResult;
