const screenGlossaryWording = {
    ja: {
        "glossary.what": "\u300c{term}\u300d\u3068\u306f",
        "term.gpc": "Global Privacy Control\uff08GPC\uff09",
        "term.consent-record": "\u540c\u610f\u8a18\u9332",
        "glossary.gpc": "Global Privacy Control\u3068\u306f\u3001\u500b\u4eba\u60c5\u5831\u3092\u8ca9\u58f2\u3057\u305f\u308a\u7b2c\u4e09\u8005\u3068\u5171\u6709\u3057\u305f\u308a\u3057\u306a\u3044\u3088\u3046\u3001\u30d6\u30e9\u30a6\u30b6\u30fc\u304b\u3089\u5404\u30b5\u30a4\u30c8\u3078\u81ea\u52d5\u3067\u6c42\u3081\u308b\u4fe1\u53f7\u3067\u3059\u3002\u9001\u308b\u304b\u3069\u3046\u304b\u306f\u3001\u30d6\u30e9\u30a6\u30b6\u30fc\u306e\u8a2d\u5b9a\u3084\u62e1\u5f35\u6a5f\u80fd\u3067\u9078\u3079\u307e\u3059\u3002",
        "glossary.consent-record": "\u540c\u610f\u8a18\u9332\u3068\u306f\u3001\u3044\u3064\u3001\u4f55\u306b\u540c\u610f\u3057\u3001\u4f55\u3092\u65ad\u3063\u305f\u304b\u306e\u8a18\u9332\u3067\u3059\u3002\u9078\u3093\u3060\u5185\u5bb9\u3092\u3001\u3042\u3068\u3067\u78ba\u304b\u3081\u308b\u305f\u3081\u306b\u4f7f\u3044\u307e\u3059\u3002"
    },
    en: {
        "glossary.what": "What \u201c{term}\u201d means",
        "term.gpc": "Global Privacy Control (GPC)",
        "term.consent-record": "consent record",
        "glossary.gpc": "Global Privacy Control is a signal by which a browser asks every site not to sell personal information, nor to share it with third parties. Whether it is sent is set in the browser or in an extension.",
        "glossary.consent-record": "A consent record keeps when somebody chose, what they agreed to and what they refused, so that the choice can be looked up later."
    }
};

export { screenGlossaryWording };
