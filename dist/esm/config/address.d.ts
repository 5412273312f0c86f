/** The URL rule: the web's own schemes and relative addresses, up to 2,048 characters. */
export declare function isAddress(written: string): boolean;
