import { asksForPresets } from "./config/asks-for-presets.js";

import { fields } from "./config/fields.js";

import { placeOf } from "./config/place-of.js";

import { hasGpc } from "./signals/gpc.js";

import { tellVendors } from "./signals/tell-vendors.js";

async function expand(store, written, fetchKnown) {
    if (!asksForPresets(fields(written))) return written;
    const {json: json, problems: problems} = (await fetchKnown())(written);
    if (problems.length) store.tell(...problems);
    return json;
}

const openWithMore = fetchKnown => async (store, written, region) => {
    const json = await expand(store, written, fetchKnown);
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    store.open(json, placeOf(json, {
        region: region,
        zone: zone,
        gpc: hasGpc()
    }));
    tellVendors(store);
};

export { openWithMore };
