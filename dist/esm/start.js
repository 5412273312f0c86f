import { attempt } from './core/attempt.js';
import { createStore } from './core/create-store.js';
import { shareStore, sharedStore } from './core/shared-store.js';
import { patience, fetchConfig, parseConfig } from './fetch-config.js';
import { openGates } from './gates/open-gates.js';
import { tellGoogle } from './signals/google.js';
import { tellPage } from './signals/page-events.js';

/** Gives the store what came of the source. An error on the way grants nothing and stays here. */
function receive(store, { json, problem }) {
    try {
        if (problem)
            store.tell(problem);
        else
            store.open(json);
    }
    catch (error) {
        store.tell({ path: '', code: 'failed', level: 'error', got: String(error) });
    }
}
/** Takes the file: at once where it is there, so that all is known before the next tag of the page. */
async function take(store, config) {
    const comes = typeof config === 'string' || config instanceof Promise;
    receive(store, comes ? await fetchConfig(config) : parseConfig(config));
}
/** The store with what only the joined whole can do. */
function complete(store, scan) {
    let settle;
    let named = false;
    const done = () => settle(store.get());
    const shirase = {
        ...store,
        scan,
        ready: new Promise((resolve) => (settle = resolve)),
        start(config) {
            if (!named && config !== undefined)
                void take(store, config).then(done);
            named ||= config !== undefined;
            return shirase;
        },
        push(...callbacks) {
            for (const callback of callbacks)
                attempt(() => callback(shirase));
        },
    };
    setTimeout(done, patience);
    return shirase;
}
/**
 * Starts shirase on this page, once: a second call gets the first one's object. The rooms are joined in the order
 * of the facts, so that vendors are told before their scripts are released. Never throws; where the file cannot be
 * had, nothing is granted and the page is told.
 */
function startWith(recreate, config, options) {
    const existing = sharedStore();
    if (existing)
        return existing.start(config);
    const { cookie = '', language = document.documentElement.lang, googleConsentMode } = options;
    const store = createStore(/^[\w-]{1,64}$/.test(cookie) ? cookie : 'shirase', language);
    tellGoogle(store, googleConsentMode);
    const shirase = complete(store, openGates(store, recreate));
    tellPage(store);
    shareStore(shirase);
    return shirase.start(config);
}

export { complete, startWith };
