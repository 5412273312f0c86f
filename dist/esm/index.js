import { recreateScript } from './gates/recreate-script.js';
import { createStore } from './core/create-store.js';
import { complete, startWith } from './start.js';

/**
 * Starts shirase on this page, once: a second call gets the first one's object. Never throws; where the file
 * cannot be had, nothing is granted and the page is told. In Node it gives a store that denies and does nothing.
 *
 * @param config The file's content, its address, or a promise of either. Without one, it waits for `start` on the
 * object that it returns.
 */
function start(config, options = {}) {
    if (typeof document !== 'object')
        return complete(createStore('shirase', options.language ?? ''), () => undefined);
    const shirase = startWith(() => Promise.resolve(recreateScript), config, options);
    const release = shirase.subscribe(() => {
        if (!shirase.settings()?.flawed)
            return;
        release();
        void import('./tell-problems.js').then(({ tellProblems }) => tellProblems(shirase));
    });
    return shirase;
}

export { start };
