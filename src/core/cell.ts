export type Listener<T> = (value: T, previous: T) => void;

/** One value that can be watched. */
export interface Cell<T> {
  readonly get: () => T;
  /** Keeps the value and tells the listeners. */
  readonly set: (value: T) => void;
  /** Calls back after each change, not at once. Returns the way to stop. */
  readonly subscribe: (listener: Listener<T>) => () => void;
}

/** A listener's failure is its own: the others still hear, and it reaches `window.onerror`. */
export function cell<T>(value: T): Cell<T> {
  const listeners = new Set<Listener<T>>();
  return {
    get: () => value,
    set(next) {
      const previous = value;
      value = next;
      for (const listener of [...listeners]) {
        try {
          listener(next, previous);
        } catch (error) {
          reportError(error);
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
