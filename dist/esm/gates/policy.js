const asItIs = { createScript: (text) => text, createScriptURL: (url) => url };
let policy;
/**
 * The one Trusted Types policy, `shirase`, made only when a script has to be created anew. It passes on what the
 * page's own markup says. Where the page's policy does not list it, text is tried as it is.
 */
function scriptPolicy() {
    try {
        policy ??= typeof trustedTypes === 'object' ? trustedTypes.createPolicy('shirase', asItIs) : asItIs;
    }
    catch {
        policy = asItIs;
    }
    return policy;
}

export { scriptPolicy };
