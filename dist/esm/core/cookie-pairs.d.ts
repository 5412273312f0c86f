/** The page's cookies as `name=value`. None where the browser refuses to say. */
export declare const cookiePairs: () => string[];
