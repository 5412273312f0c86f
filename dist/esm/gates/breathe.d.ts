/** Goes on in a later task where one is needed, or where scripts have taken their slice of this one. */
export declare function breathe(needed: boolean): Promise<void>;
