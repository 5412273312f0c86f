export type Listener<T> = (value: T, previous: T) => void;

/** One value that can be watched. */
export interface Cell<T> {
  get(): T;
  /** Keeps the value and tells the listeners; a value that is the same tells nobody. */
  set(value: T): void;
  /** Calls back after each change, not at once. Returns the way to stop. */
  subscribe(listener: Listener<T>): () => void;
}

/** A listener's failure is its own: the others still hear, and it reaches `window.onerror`. */
function hear<T>(listener: Listener<T>, value: T, previous: T): void {
  try {
    listener(value, previous);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

export function cell<T>(value: T): Cell<T> {
  const listeners = new Set<Listener<T>>();
  return {
    get: () => value,
    set(next) {
      const previous = value;
      if (next === previous) return;
      value = next;
      for (const listener of [...listeners]) hear(listener, next, previous);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
