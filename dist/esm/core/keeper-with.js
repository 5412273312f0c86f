import { readCookiePlace } from "../config/read-cookie-place.js";

import { answer } from "./answer.js";

import { clearTraces } from "./clear-traces.js";

import { encode } from "./encode.js";

import { keep } from "./keep.js";

const newId = () => crypto.getRandomValues(new Uint8Array(8)).reduce((id, byte) => id + (byte % 36).toString(36), "");

const keeperWith = prove => ({
    keep(choice, store, settings, before, by) {
        const source = store.source();
        const record = {
            consentVersion: settings.consentVersion,
            time: Math.floor(Date.now() / 1e3),
            strictness: settings.strictness,
            id: before.find(one => one.record)?.record?.id ?? newId(),
            ...answer(choice, settings, {
                get: store.allows
            }, by)
        };
        const kept = keep(store.name, encode(record), settings.days, readCookiePlace(source));
        return {
            saved: kept === "kept",
            standing: kept === "lost" ? {} : {
                answered: true,
                record: record
            },
            close() {
                clearTraces(source, store.allows, store.name);
                void prove(store, before, store.get());
            }
        };
    },
    receipts: prove
});

export { keeperWith };
