import { readSignals } from "../config/read-signals.js";

import { attempt } from "../core/attempt.js";

import { tellClarity } from "./clarity.js";

import { tellDataLayer } from "./data-layer.js";

import { tellMeta } from "./meta.js";

import { tellTiktok } from "./tiktok.js";

import { tellUet } from "./uet.js";

const vendors = [ tellUet, tellClarity, tellMeta, tellTiktok, tellDataLayer ];

function tellVendors(store) {
    const signals = readSignals(store.source());
    const ways = vendors.map(vendor => vendor(signals, store)).filter(way => way !== undefined);
    const tell = () => ways.forEach(attempt);
    tell();
    store.subscribe(tell);
}

export { tellVendors };
