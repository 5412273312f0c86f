import { layerEventGrammar, layerNameGrammar } from "./layer-names.js";

import { optional } from "./read/optional.js";

import { id, required, matching, flag, whole } from "./read/scalars.js";

import { strictShape } from "./read/strict-shape.js";

const googleKeys = {
    ad_storage: id,
    ad_user_data: id,
    ad_personalization: id,
    analytics_storage: id,
    functionality_storage: id,
    personalization_storage: id,
    security_storage: id
};

const googleConsentMode = strictShape({
    map: strictShape(googleKeys),
    waitForUpdate: whole(0, 1e4),
    urlPassthrough: flag,
    adsDataRedaction: flag
});

const oneAnswer = strictShape({
    map: strictShape({
        consent: required(id)
    })
});

const dataLayer = strictShape({
    name: matching(layerNameGrammar, "name"),
    event: matching(layerEventGrammar, "name")
});

const signals = strictShape({
    googleConsentMode: optional(googleConsentMode),
    microsoftUet: optional(strictShape({
        map: strictShape({
            ad_storage: required(id)
        })
    })),
    microsoftClarity: optional(strictShape({
        map: strictShape({
            ad_Storage: id,
            analytics_Storage: id
        })
    })),
    metaPixel: optional(oneAnswer),
    tiktokPixel: optional(oneAnswer),
    dataLayer: optional(dataLayer)
});

export { googleKeys, signals };
