/** What the browser may refuse: cookies, storage, an address. Nothing where it does. */
export declare function tryTo<T>(action: () => T): T | undefined;
