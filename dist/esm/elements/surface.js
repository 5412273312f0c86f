import { unsafeCSS } from "lit";

import { tokens as tokens$1, type as type$1, overlay as overlay$1 } from "./sheets.js";

const tokens = unsafeCSS(tokens$1);

const type = unsafeCSS(type$1);

const overlay = unsafeCSS(overlay$1);

export { overlay, tokens, type };
