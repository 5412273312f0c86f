import { scriptPolicy } from "./policy.js";

function recreateScript(script) {
    if (script.dataset["held"]) return script;
    const fresh = document.createElement("script");
    for (const {name: name, value: value} of script.attributes) if (name !== "src") fresh.setAttribute(name, value);
    fresh.nonce = script.nonce;
    try {
        fresh.text = scriptPolicy().createScript(script.text);
        if (script.src) fresh.src = scriptPolicy().createScriptURL(script.src);
    } catch {
        return script;
    }
    script.replaceWith(fresh);
    return fresh;
}

export { recreateScript };
