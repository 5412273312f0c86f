const send = (name, detail) => void document.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
const say = ({ code, path }) => `${code}${path && ` at ${path}`}`;
/** Tells the page by events on `document`, and the console what is wrong, in one line a source. */
function tellPage(store) {
    store.subscribe((consent, previous) => {
        if (consent.ready && !previous.ready)
            send('shirase:ready', { consent });
        else
            send('shirase:change', { consent, previous, by: consent.by });
    });
    store.onProblems((all, before) => {
        const problems = all.slice(before.length);
        console.warn(`shirase: ${problems.map(say).join(', ')} (run "npx shirase check")`);
        send('shirase:problem', { problems });
    });
}

export { tellPage };
