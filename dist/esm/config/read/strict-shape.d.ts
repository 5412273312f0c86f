import type { Tell } from '../problem.js';
import type { Reader } from './reader.js';
/** A key as a JSON Pointer writes it (RFC 6901). */
export declare const pointer: (key: string) => string;
/** Tells the keys of an object that nobody reads. */
export declare function tellUnknown(value: unknown, known: object, path: string, tell: Tell): void;
/** A shape that also tells unknown keys. */
export declare const strictShape: <T extends object>(fields: { readonly [K in keyof T]: Reader<T[K]>; }) => Reader<T>;
