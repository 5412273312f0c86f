import { onNews } from "./on-news.js";

import { stateOf } from "./vendor.js";

function clarity() {
    const page = window;
    if (typeof page.clarity !== "function") {
        const stub = function() {
            (stub.q ??= []).push(arguments);
        };
        page.clarity = stub;
    }
    return page.clarity;
}

const tellClarity = ({microsoftClarity: map}, {allows: allows}) => map && onNews(() => ({
    ad_Storage: stateOf(allows(map.ad_Storage)),
    analytics_Storage: stateOf(allows(map.analytics_Storage))
}), states => clarity()("consentv2", states));

export { tellClarity };
