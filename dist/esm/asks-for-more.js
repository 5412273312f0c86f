import { asksForPresets } from "./config/asks-for-presets.js";

import { fields } from "./config/fields.js";

import { hasGpc } from "./signals/gpc.js";

function asksForMore(json) {
    const file = fields(json);
    const {googleConsentMode: _, ...others} = fields(file["signals"]);
    return hasGpc() || !!fields(file["consent"])["regions"] || !!Object.keys(others)[0] || asksForPresets(file);
}

export { asksForMore };
