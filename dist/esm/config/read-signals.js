import { fields } from "./fields.js";

import { layerEventGrammar, layerNameGrammar } from "./layer-names.js";

import { stringOf } from "./written.js";

const followed = (vendor, ...keys) => {
    if (!isNamed(vendor)) return undefined;
    const map = fields(fields(vendor)["map"]);
    return Object.fromEntries(keys.map(key => [ key, stringOf(map[key], /./) ?? "" ]));
};

const isNamed = value => Object(value) === value && !Array.isArray(value);

function readSignals(json) {
    const {microsoftUet: microsoftUet, microsoftClarity: microsoftClarity, metaPixel: metaPixel, tiktokPixel: tiktokPixel, dataLayer: dataLayer} = fields(fields(json)["signals"]);
    const {name: name, event: event} = fields(dataLayer);
    return {
        microsoftUet: followed(microsoftUet, "ad_storage"),
        microsoftClarity: followed(microsoftClarity, "ad_Storage", "analytics_Storage"),
        metaPixel: followed(metaPixel, "consent"),
        tiktokPixel: followed(tiktokPixel, "consent"),
        dataLayer: isNamed(dataLayer) ? {
            name: stringOf(name, layerNameGrammar) ?? "dataLayer",
            event: stringOf(event, layerEventGrammar) ?? "shirase_consent"
        } : undefined
    };
}

export { readSignals };
