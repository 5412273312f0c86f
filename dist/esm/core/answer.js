import { fields } from "../config/fields.js";

import { said } from "./record.js";

function answer(choice, {rules: rules}, allowed, by) {
    const named = fields(choice);
    const [places, own] = [ fields(named["categories"]), fields(named["services"]) ];
    const categories = [];
    const services = [];
    let overGpc = false;
    for (const [id, {category: category, required: required, gpc: gpc}] of rules) {
        const before = allowed.get(id);
        if (required) continue;
        const isHeld = gpc && choice === true && by !== "preferences";
        const all = typeof choice === "boolean" ? isHeld ? before === true : choice : undefined;
        if (id === category) categories.push(`${id}:${+((all ?? places[id] ?? before) === true)}`); else {
            const wish = all ?? (own[id] === undefined && before !== allowed.get(category) ? before : own[id]);
            if (typeof wish === "boolean" && wish !== said(categories, category)) services.push(`${id}:${+wish}`);
        }
        overGpc ||= gpc && [ ...categories, ...services ].includes(`${id}:1`);
    }
    return {
        categories: categories,
        services: services,
        overGpc: overGpc
    };
}

export { answer };
