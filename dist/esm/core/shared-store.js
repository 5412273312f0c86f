const key = Symbol.for("shirase");

const sharedStore = () => globalThis[key];

const shareStore = store => void (globalThis[key] = store);

export { shareStore, sharedStore };
