/** Where the cookie is kept. */
export interface CookiePlace {
    /** `undefined`: this host alone. */
    readonly domain: string | undefined;
    readonly path: string;
}
/** The door for those who write the cookie. Never throws. */
export declare function readCookiePlace(json: unknown): CookiePlace;
