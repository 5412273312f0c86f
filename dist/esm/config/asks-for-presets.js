import { entries } from "./fields.js";

const asksForPresets = file => entries(file["services"]).some(one => one["use"]);

export { asksForPresets };
