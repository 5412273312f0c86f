import { entries, fields } from "../config/fields.js";

import { readScreen } from "../config/read-screen.js";

import { withoutMarks } from "../config/without-marks.js";

import { said } from "../core/record.js";

import { gpcRefused } from "./gpc-refused.js";

import { Voice } from "./voice.js";

import { wordList } from "./word-list.js";

import { remarkWording } from "./wording/remarks.js";

function whyAgain(store, named) {
    const [settings, record] = [ store.settings(), store.remembered() ];
    if (!settings || !record || !store.get().asked) return [];
    const added = [ ...settings.rules ].filter(([id, {category: category, required: required}]) => !required && id === category && said(record.categories, id) === undefined);
    const days = String(settings.days);
    if (added.length) return [ {
        key: "remark.added",
        fill: {
            names: named(added.map(([id]) => id))
        }
    } ];
    return (record.time ?? 0) + settings.days * 86400 > Date.now() / 1e3 ? [ {
        key: "remark.changed"
    } ] : [ {
        key: "remark.expired",
        fill: {
            days: days
        }
    } ];
}

function whatGpcRefused(store, named) {
    const refused = gpcRefused(store);
    return refused.length ? [ {
        key: "remark.gpc",
        fill: {
            names: named(refused)
        }
    } ] : [];
}

function remarks(store, language) {
    const voice = new Voice(language, readScreen(store.source()));
    const categories = entries(fields(store.source())["categories"]);
    const label = id => withoutMarks(voice.plain(categories.find(one => one["id"] === id)?.["label"])) || id;
    const named = ids => wordList(ids.map(label), language).join("");
    return [ ...whyAgain(store, named), ...whatGpcRefused(store, named) ].map(({key: key, fill: fill}) => voice.word(remarkWording, key, fill));
}

export { remarks };
