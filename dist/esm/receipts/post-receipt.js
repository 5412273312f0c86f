import { verdictOf } from "./verdict.js";

const patience = 1e4;

const small = 6e4;

async function postReceipt(endpoint, receipt) {
    const body = JSON.stringify(receipt);
    try {
        const {status: status, headers: headers} = await fetch(endpoint, {
            method: "POST",
            headers: {
                "content-type": "application/json"
            },
            body: body,
            keepalive: new Blob([ body ]).size < small,
            credentials: "omit",
            referrerPolicy: "no-referrer",
            redirect: "error",
            cache: "no-store",
            signal: AbortSignal.timeout(patience)
        });
        return verdictOf(status, headers.get("retry-after"));
    } catch {
        return {
            is: "later",
            retryAfter: 0
        };
    }
}

export { postReceipt };
