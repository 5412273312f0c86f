import { documentProperty } from "./document-property.js";

import { tryTo } from "./try-to.js";

const cookiePairs = () => (tryTo(() => documentProperty("cookie")) ?? "").split(/;[ \t]*/);

export { cookiePairs };
