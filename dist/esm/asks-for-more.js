import { fields } from "./config/fields.js";

import { hasGpc } from "./signals/gpc.js";

function asksForMore(json) {
    const {consent: consent, signals: signals} = fields(json);
    const {googleConsentMode: _, ...others} = fields(signals);
    return hasGpc() || !!fields(consent)["regions"] || Object.keys(others).length > 0;
}

export { asksForMore };
