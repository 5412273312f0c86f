const files = {
    "ja-x-easy": () => import("./languages/ja-x-easy.js"),
    "zh-Hans": () => import("./languages/zh-Hans.js"),
    "zh-Hant": () => import("./languages/zh-Hant.js"),
    ko: () => import("./languages/ko.js"),
    de: () => import("./languages/de.js"),
    fr: () => import("./languages/fr.js"),
    es: () => import("./languages/es.js"),
    pt: () => import("./languages/pt.js"),
    vi: () => import("./languages/vi.js"),
    ar: () => import("./languages/ar.js")
};

const languageTags = [ "ja", "en", ...Object.keys(files) ];

const fetchLanguage = tag => files[tag]?.() ?? Promise.reject(new RangeError(tag));

export { fetchLanguage, languageTags };
