import type { Tell } from '../problem.js';
/**
 * Reads one value of the file. Total: whatever comes in, something usable goes out (an absent value gives
 * the field's default, in silence), each problem is told once with its JSON Pointer, and nothing is thrown.
 */
export type Reader<T> = (value: unknown, path: string, tell: Tell) => T;
/** What a reader gives. */
export type Read<R> = R extends Reader<infer T> ? Readonly<T> : never;
