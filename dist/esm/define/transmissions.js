import { TransmissionsElement } from "../elements/transmissions.js";

if (!customElements.get("shirase-transmissions")) customElements.define("shirase-transmissions", TransmissionsElement);
