import { fields, entries } from "./fields.js";

import { pointer } from "./read/strict-shape.js";

const places = (file, list) => entries(fields(file)[list]).map((one, index) => ({
    one: one,
    path: `/${list}/${index}`
}));

function tellIds(file, tell) {
    const categories = places(file, "categories");
    const services = places(file, "services");
    const known = new Set;
    for (const {one: one, path: path} of [ ...categories, ...services ]) {
        if (typeof one["id"] === "string" && known.has(one["id"])) tell(`${path}/id`, "duplicate-id", one["id"]);
        known.add(one["id"]);
    }
    for (const {one: one, path: path} of services) {
        const place = categories.find(other => other.one["id"] === one["category"])?.one;
        if (typeof one["category"] === "string" && !place) tell(`${path}/category`, "dangling-id", one["category"]);
        const needsChoice = one["model"] === "optIn" || one["linkedToPersonalData"] === true;
        if (place?.["required"] === true && needsChoice) tell(`${path}/category`, "needs-choice", one["category"]);
    }
    const {appliesTo: appliesTo} = fields(fields(fields(file)["consent"])["gpc"]);
    for (const [index, id] of (Array.isArray(appliesTo) ? appliesTo : []).entries()) {
        if (typeof id === "string" && !categories.some(({one: one}) => one["id"] === id)) tell(`/consent/gpc/appliesTo/${index}`, "dangling-id", id);
    }
    for (const [vendor, signal] of Object.entries(fields(fields(file)["signals"]))) {
        for (const [key, id] of Object.entries(fields(fields(signal)["map"]))) {
            if (typeof id === "string" && !known.has(id)) tell(`/signals/${pointer(vendor)}/map/${pointer(key)}`, "dangling-id", id);
        }
    }
}

export { tellIds };
