import { fields } from "../config/fields.js";

import { said } from "./record.js";

function answer(choice, {rules: rules}, allowed) {
    const all = typeof choice === "boolean" ? choice : undefined;
    const named = fields(choice);
    const [places, own] = [ fields(named["categories"]), fields(named["services"]) ];
    const categories = [];
    const services = [];
    for (const [id, {category: category, required: required}] of rules) {
        const before = allowed.get(id);
        if (required) continue;
        if (id === category) categories.push(`${id}:${+((all ?? places[id] ?? before) === true)}`); else {
            const wish = all ?? (own[id] === undefined && before !== allowed.get(category) ? before : own[id]);
            if (typeof wish === "boolean" && wish !== said(categories, category)) services.push(`${id}:${+wish}`);
        }
    }
    return {
        categories: categories,
        services: services
    };
}

export { answer };
