import { nothing, html } from "lit";

import { requestWording } from "../wording/requests.js";

const rightList = (rights, {voice: voice}) => rights.length ? html`<ul part="list">
        ${rights.map(right => html`<li>${voice.word(requestWording, `right.${right}`)}</li>`)}
      </ul>` : nothing;

export { rightList };
