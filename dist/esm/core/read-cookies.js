import { documentProperty } from "./document-property.js";

import { tryTo } from "./try-to.js";

const readCookies = name => (tryTo(() => documentProperty("cookie")) ?? "").split(/;[ \t]*/).filter(pair => pair.startsWith(`${name}=`)).map(pair => pair.slice(name.length + 1));

export { readCookies };
