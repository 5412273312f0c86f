import { sectionIds } from "../words.js";

import { oneOf } from "./scalars.js";

const isCustom = value => typeof value === "string" && /^custom:[a-z0-9][a-z0-9-]{0,31}$/.test(value);

const builtIn = oneOf(sectionIds, undefined);

const sectionName = (value, path, tell) => isCustom(value) ? value : builtIn(value, path, tell);

export { isCustom, sectionName };
