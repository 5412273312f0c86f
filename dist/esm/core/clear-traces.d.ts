/**
 * Removes what services that may not run have left in this browser, as far as the file declares it and a page can
 * reach it: cookies of this host and of its parents, and keys of the storage. What an allowed service declares too
 * stays, and so does `own`.
 */
export declare function clearTraces(source: unknown, allows: (id: string) => boolean, own: string): void;
