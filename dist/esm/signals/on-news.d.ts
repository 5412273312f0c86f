/**
 * Says facts when they are others than the last time.
 *
 * @param say Also learns whether it is the first time.
 */
export declare function onNews<T extends object>(facts: () => T, say: (facts: T, first: boolean) => void): () => void;
