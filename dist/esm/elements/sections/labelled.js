import { nothing, html } from "lit";

import { noticeWording } from "../wording/notices.js";

function labelled(label, value, {voice: voice}) {
    if (value === nothing || value === "") return nothing;
    return html`<p>${voice.word(noticeWording, "notice.labelled", {
        label: label
    })}${value}</p>`;
}

export { labelled };
