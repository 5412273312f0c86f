const send = (name, detail) => void document.dispatchEvent(new CustomEvent(name, {
    detail: detail,
    bubbles: true
}));

const say = ({code: code, path: path}) => `${code}${path && ` at ${path}`}`;

function tellPage(store) {
    store.subscribe((consent, previous) => {
        const name = consent.ready && !previous.ready ? "shirase:ready" : "shirase:change";
        send(name, {
            consent: consent,
            previous: previous,
            by: consent.by
        });
    });
    store.onProblems((all, before) => {
        const problems = all.slice(before.length);
        console.warn(`shirase: ${problems.map(say).join(", ")} (run "npx shirase check")`);
        send("shirase:problem", {
            problems: problems
        });
    });
}

export { tellPage };
