import { placeOf } from "./config/place-of.js";

import { hasGpc } from "./signals/gpc.js";

import { tellVendors } from "./signals/tell-vendors.js";

function openWithMore(store, json, region) {
    const {timeZone: zone} = Intl.DateTimeFormat().resolvedOptions();
    store.open(json, placeOf(json, {
        region: region,
        zone: zone,
        gpc: hasGpc()
    }));
    tellVendors(store);
}

export { openWithMore };
