import { attempt } from "../core/attempt.js";

import { tryTo } from "../core/try-to.js";

import { whenScriptsRan } from "./when-scripts-ran.js";

function whenThere(word, find) {
    let heard = "";
    const tell = again => {
        const now = word();
        const say = again || now !== heard ? tryTo(() => find(now)) : undefined;
        if (!say) return;
        heard = now;
        attempt(say);
    };
    whenScriptsRan(tell);
    return () => tell(false);
}

export { whenThere };
