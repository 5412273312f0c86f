/** The page's one store, whoever made it: two copies or two versions of the script share it, and the first has it. */
export declare const sharedStore: <T>() => T | undefined;
export declare const shareStore: <T>(store: T) => void;
