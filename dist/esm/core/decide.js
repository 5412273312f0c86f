import { strictest } from '../config/strictness.js';
import { said } from './record.js';

/** Where nothing is remembered, nothing was refused. */
const silence = [{ record: { categories: [], services: [] } }];
/** An answer in full; while there is none, the model's start less what was refused before. */
function grants({ answered, record }, id, { category, strictness }) {
    if (!record)
        return false;
    const place = said(record.categories, category);
    const own = said(record.services, id) ?? place;
    return answered ? own === true : strictness < strictest && own !== false && place !== false;
}
/** Of several standings the stricter side wins, id by id. Without any, the model's start. */
const decide = ({ rules }, standings) => new Map([...rules].map(([id, rule]) => [
    id,
    rule.required || (standings.length ? standings : silence).every((one) => grants(one, id, rule)),
]));
/** Whether the visitor has yet to answer, if there is anything to say or to ask. */
const isAsked = ({ usable, model, rules }, standings) => usable &&
    !(standings.length && standings.every((one) => one.answered)) &&
    (model === 'notice' || [...rules.values()].some((rule) => !rule.required));

export { decide, isAsked };
