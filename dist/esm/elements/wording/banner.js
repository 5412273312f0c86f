const bannerWording = {
    ja: {
        title: "\u30af\u30c3\u30ad\u30fc\u306e\u5229\u7528\u306b\u3064\u3044\u3066",
        text: "\u3053\u306e\u30b5\u30a4\u30c8\u306f\u3001\u5229\u7528\u8005\u306e\u60c5\u5831\u3092\u5916\u90e8\u306b\u9001\u4fe1\u3057\u307e\u3059\u3002",
        accept: "\u3059\u3079\u3066\u540c\u610f\u3059\u308b",
        reject: "\u3059\u3079\u3066\u62d2\u5426\u3059\u308b",
        preferences: "\u8a2d\u5b9a\u3059\u308b",
        acknowledge: "\u78ba\u8a8d\u3057\u307e\u3057\u305f"
    },
    en: {
        title: "Cookies on this site",
        text: "This site sends information about you to others.",
        accept: "Accept all",
        reject: "Reject all",
        preferences: "Settings",
        acknowledge: "OK"
    }
};

export { bannerWording };
