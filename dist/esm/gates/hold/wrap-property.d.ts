/** Does the work of a call in its place, or before it: the call itself is made unless the answer is `true`. */
export type Instead = (self: never, args: readonly never[]) => boolean;
/** A wrapper that can be put on and taken off. */
export interface Wrapper {
    on(): void;
    off(): void;
}
type Native = ((...args: never[]) => unknown) | undefined;
/** A call that goes through `instead` first. What fails there is as if it had not been. */
export declare const through: (native: Native, instead: Instead) => Native;
/** A getter that answers `otherwise` where it has nothing to say. */
export declare const orElse: (native: Native, otherwise: (self: never) => unknown) => Native;
/**
 * Wraps a property of a prototype. Taken off, it is as it was before; where somebody has wrapped over ours meanwhile,
 * it stays beneath theirs, and is still there when it is put on again.
 */
export declare function wrapProperty(owner: object, name: string, wrap: (native: PropertyDescriptor) => object): Wrapper;
/** Wraps a method; `instead` is given the one that was there. */
export declare const wrapMethod: (owner: object, name: string, instead: (native: never) => Instead) => Wrapper;
export {};
