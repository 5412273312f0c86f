import { readConfig } from "./config/read-config.js";

function tellProblems(store) {
    const tell = () => {
        const source = store.source();
        if (source === undefined) return;
        release();
        const {problems: problems} = readConfig(source);
        if (problems.length) store.tell(...problems);
    };
    const release = store.subscribe(tell);
    tell();
}

export { tellProblems };
