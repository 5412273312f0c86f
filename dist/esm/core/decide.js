import { strictest } from "../config/strictness.js";

import { said } from "./record.js";

const silence = [ {
    record: {
        categories: [],
        services: []
    }
} ];

function grants({answered: answered, record: record}, id, {category: category, strictness: strictness, gpc: gpc}) {
    if (!record || gpc && !(answered && record.overGpc)) return false;
    const place = said(record.categories, category);
    const own = said(record.services, id) ?? place;
    return answered ? own === true : strictness < strictest && own !== false && place !== false;
}

const decide = ({rules: rules}, standings) => new Map([ ...rules ].map(([id, rule]) => [ id, rule.required || (standings.length ? standings : silence).every(one => grants(one, id, rule)) ]));

const isAsked = ({usable: usable, model: model, rules: rules}, standings) => usable && !(standings.length && standings.every(one => one.answered)) && (model === "notice" || [ ...rules.values() ].some(rule => !rule.required));

export { decide, isAsked };
