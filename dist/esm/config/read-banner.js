import { fields } from "./fields.js";

import { readScreen } from "./read-screen.js";

const readBanner = json => ({
    ...readScreen(json),
    banner: fields(fields(json)["banner"])
});

export { readBanner };
