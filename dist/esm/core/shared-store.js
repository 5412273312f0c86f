const key = Symbol.for('shirase');
/** The page's one store, whoever made it: two copies or two versions of the script share it, and the first has it. */
const sharedStore = () => globalThis[key];
const shareStore = (store) => void (globalThis[key] = store);

export { shareStore, sharedStore };
