import { nothing } from "lit";

import { sectionFrame } from "./section-frame.js";

const fileSection = (id, content) => view => {
    const data = view.settings.notice[id];
    return data ? sectionFrame(id, {
        note: data.note
    }, content(data, view), view) : nothing;
};

export { fileSection };
