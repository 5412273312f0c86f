/** A service that holds its hosts while it is not allowed. */
export interface Hold {
    /** Empty where the file has none that can be used; then nobody can allow it. */
    readonly id: string;
    readonly hosts: readonly string[];
}
/** Says which service holds an address; `undefined` for one that may load. */
export type HeldBy = (address: string) => string | undefined;
/** The holds of a file. A `hold` that is no yes or no counts as yes. */
export declare const readHolds: (source: unknown) => Hold[];
/**
 * The service that holds an address. A host stands for all below it. Where several services hold one host, all have
 * to be allowed, since a request does not say for whom it is. The page's own host is never held.
 */
export declare function findHold(holds: readonly Hold[], allows: (id: string) => boolean, address: string): string | undefined;
