import type { Reader } from './reader.js';
type Fields<T> = {
    readonly [K in keyof T]: Reader<T[K]>;
};
export declare const isObject: (value: unknown) => value is Record<string, unknown>;
/** Own properties only: a polluted prototype must not answer for the file (CVE-2024-57708). */
export declare const own: (value: Record<string, unknown>, key: string) => unknown;
/** Reads the named fields of an object; all of them, with their defaults, where there is no object. */
export declare const shape: <T extends object>(fields: Fields<T>) => Reader<T>;
export {};
