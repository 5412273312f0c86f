import { nothing } from "lit";

import { statement } from "../item-list.js";

import { customData } from "./section-data.js";

import { sectionFrame } from "./section-frame.js";

function customSection(name, view) {
    const data = customData(name, view.settings.notice);
    if (!data || !view.voice.has(data.title)) return nothing;
    return sectionFrame(name, {
        note: data.note
    }, [ statement(data.body, view) ], view);
}

export { customSection };
