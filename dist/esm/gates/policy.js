const asItIs = {
    createScript: text => text,
    createScriptURL: url => url
};

let policy;

function scriptPolicy() {
    try {
        policy ??= typeof trustedTypes === "object" ? trustedTypes.createPolicy("shirase", asItIs) : asItIs;
    } catch {
        policy = asItIs;
    }
    return policy;
}

export { scriptPolicy };
