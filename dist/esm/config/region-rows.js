import { fields } from "./fields.js";

const eea = "EEA EU AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE";

function regionRows(consent, region) {
    const rows = fields(consent["regions"]);
    const names = Object.keys(rows);
    const country = region.slice(0, 2);
    const isFor = [ name => !region || name === region || region === "US-*" && name.startsWith("US"), name => name === country || name === "EEA" && !rows[country] && eea.includes(country), name => name === "*" ];
    const found = isFor.map(is => names.filter(is)).find(some => some.length) ?? [];
    const own = region && found.length ? [] : [ consent ];
    return [ ...own, ...found.map(name => ({
        model: consent["model"],
        ...fields(rows[name])
    })) ];
}

export { regionRows };
