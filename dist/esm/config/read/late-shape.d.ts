import type { Reader } from './reader.js';
/**
 * A shape of which each field is read whenever it is asked for, in silence. Of a thousand services a screen shows twenty
 * at first, and the file itself holds what they say. Its fields cannot be listed or spread: they are no own properties.
 */
export declare function lateShape<T extends object>(fields: {
    readonly [K in keyof T]: Reader<T[K]>;
}): Reader<T>;
