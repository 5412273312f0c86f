import { WebBeaconsElement } from "../elements/web-beacons.js";

if (!customElements.get("shirase-web-beacons")) customElements.define("shirase-web-beacons", WebBeaconsElement);
