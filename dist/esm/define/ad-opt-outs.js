import { AdOptOutsElement } from "../elements/ad-opt-outs.js";

if (!customElements.get("shirase-ad-opt-outs")) customElements.define("shirase-ad-opt-outs", AdOptOutsElement);
