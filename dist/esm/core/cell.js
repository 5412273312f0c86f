import { attempt } from "./attempt.js";

function cell(value) {
    const listeners = new Set;
    return {
        get: () => value,
        set(next) {
            const previous = value;
            value = next;
            for (const listener of [ ...listeners ]) attempt(() => listener(next, previous));
        },
        subscribe(listener) {
            listeners.add(listener);
            return () => void listeners.delete(listener);
        }
    };
}

export { cell };
