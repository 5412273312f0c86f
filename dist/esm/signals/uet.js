import { onNews } from "./on-news.js";

import { stateOf } from "./vendor.js";

function queue() {
    const page = window;
    if (typeof page.uetq?.push !== "function") page.uetq = [];
    return page.uetq;
}

const tellUet = ({microsoftUet: map}, {allows: allows}) => map && onNews(() => ({
    ad_storage: stateOf(allows(map.ad_storage))
}), (states, first) => {
    if (first) queue().push("consent", "default", {
        ad_storage: "denied"
    });
    queue().push("consent", "update", states);
});

export { tellUet };
