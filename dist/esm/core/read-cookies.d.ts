/** Every value of a name; more than one where it was set for several paths or domains, which js-cookie hides. */
export declare const readCookies: (name: string) => string[];
