/** How long the page waits for the file, in milliseconds. */
const patience = 4000;
const failure = (code, got) => ({
    problem: { path: '', code, level: 'error', got: String(got).slice(0, 80) },
});
/** Reads text as JSON; of an object it makes a copy, so that what the page does to it later changes nothing. */
function parseConfig(config) {
    try {
        const text = typeof config === 'string' ? config : JSON.stringify(config);
        if (text.length > 2 ** 21)
            return failure('config-large', text.length);
        if (/^\s*</.test(text))
            return failure('config-html', text);
        return { json: JSON.parse(text) };
    }
    catch (error) {
        return failure('config-json', error);
    }
}
/** Fetches the file from its address, or waits for it. Never throws; gives up after four seconds. */
async function fetchConfig(source) {
    try {
        const config = await source;
        if (typeof config !== 'string')
            return parseConfig(config);
        const { href, protocol } = new URL(config, document.baseURI);
        if (!/^https?:$/.test(protocol))
            return failure('config-url', config);
        const response = await fetch(href, { signal: AbortSignal.timeout(patience) });
        return response.ok ? parseConfig(await response.text()) : failure('config-status', response.status);
    }
    catch (error) {
        return failure(error?.name === 'TimeoutError' ? 'config-slow' : 'config-unreachable', error);
    }
}

export { fetchConfig, parseConfig, patience };
