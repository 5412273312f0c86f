import { nothing, html } from "lit";

import { byEmailAlone } from "./by-email-alone.js";

const controlRoom = ({live: live, version: version}) => live || version ? nothing : html`<div class="room"></div>`;

function stateRoom(service, {live: live, version: version, settings: settings}) {
    const isAsked = settings.categories.some(({id: id}) => id && id === service.category);
    if (live || version || !service.id || !isAsked || byEmailAlone(service)) return nothing;
    return html`<div class="state-room"></div>`;
}

export { controlRoom, stateRoom };
