export type Listener<T> = (value: T, previous: T) => void;
/** One value that can be watched. */
export interface Cell<T> {
    readonly get: () => T;
    /** Keeps the value and tells the listeners. */
    readonly set: (value: T) => void;
    /** Calls back after each change, not at once. Returns the way to stop. */
    readonly subscribe: (listener: Listener<T>) => () => void;
}
export declare function cell<T>(value: T): Cell<T>;
