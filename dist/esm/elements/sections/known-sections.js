import { isCustom } from "../../config/read/section-name.js";

import { sectionIds } from "../../config/words.js";

const isSection = name => isCustom(name) || sectionIds.includes(name);

const knownSections = names => [ ...new Set(names) ].filter(isSection);

export { isSection, knownSections };
