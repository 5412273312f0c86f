import { largestFile } from "./config/largest-file.js";

import { webAddress } from "./core/web-address.js";

import { trouble } from "./config/trouble.js";

const patience = 4e3;

const failure = (code, got) => ({
    problem: trouble(code, got, "error")
});

function parseConfig(config) {
    let text = "";
    try {
        text = typeof config === "string" ? config : JSON.stringify(config);
        return text.length > largestFile ? failure("config-large", text.length) : {
            json: JSON.parse(text)
        };
    } catch (error) {
        return failure(/^\s*</.test(text) ? "config-html" : "config-json", error);
    }
}

async function fetchConfig(source) {
    let signal;
    try {
        const config = await source;
        if (typeof config !== "string") return parseConfig(config);
        const address = webAddress(config);
        if (!address) return failure("config-url", config);
        signal = AbortSignal.timeout(patience);
        const response = await fetch(address, {
            signal: signal
        });
        return response.ok ? parseConfig(await response.text()) : failure("config-status", response.status);
    } catch (error) {
        return failure(signal?.aborted ? "config-slow" : "config-unreachable", error);
    }
}

export { fetchConfig, parseConfig, patience };
