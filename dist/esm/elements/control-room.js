import { nothing, html } from "lit";

const controlRoom = ({live: live}) => live ? nothing : html`<div class="room"></div>`;

export { controlRoom };
