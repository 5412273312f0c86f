const key = Symbol.for('shirase');

/** The page's one store, whoever made it: two copies or two versions of the script share it, and the first has it. */
export const sharedStore = <T>(): T | undefined => (globalThis as { [key]?: T })[key];

export const shareStore = <T>(store: T): void => void ((globalThis as { [key]?: T })[key] = store);
