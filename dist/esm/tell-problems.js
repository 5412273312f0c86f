import { readConfig } from './config/read-config.js';

/** Says what is wrong with the file, once it is there. The core reads in silence, since this is rarely needed. */
function tellProblems(store) {
    const tell = () => {
        const source = store.source();
        if (source === undefined)
            return;
        release();
        const { problems } = readConfig(source);
        if (problems.length)
            store.tell(...problems);
    };
    const release = store.subscribe(tell);
    tell();
}

export { tellProblems };
