import { attempt } from './attempt';

export type Listener<T> = (value: T, previous: T) => void;

/** One value that can be watched. */
export interface Cell<T> {
  readonly get: () => T;
  /** Keeps the value and tells the listeners. */
  readonly set: (value: T) => void;
  /** Calls back after each change, not at once. Returns the way to stop. */
  readonly subscribe: (listener: Listener<T>) => () => void;
}

export function cell<T>(value: T): Cell<T> {
  const listeners = new Set<Listener<T>>();
  return {
    get: () => value,
    set(next) {
      const previous = value;
      value = next;
      for (const listener of [...listeners]) attempt(() => listener(next, previous));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
