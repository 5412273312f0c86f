const spellings = {
    cookie: [ "\u30af\u30c3\u30ad\u30fc", "cookie" ],
    "web-beacon": [ "\u30a6\u30a7\u30d6\u30d3\u30fc\u30b3\u30f3", "Web\u30d3\u30fc\u30b3\u30f3", "\u30af\u30ea\u30a2GIF", "web beacon", "clear GIF" ],
    tag: [ "\u30bf\u30b0", "tag" ],
    storage: [ "\u4fdd\u5b58\u9818\u57df", "\u30ed\u30fc\u30ab\u30eb\u30b9\u30c8\u30ec\u30fc\u30b8", "localStorage", "sessionStorage", "browser storage", "local storage" ],
    sdk: [ "SDK", "\u60c5\u5831\u53ce\u96c6\u30e2\u30b8\u30e5\u30fc\u30eb" ],
    "access-log": [ "\u30a2\u30af\u30bb\u30b9\u30ed\u30b0", "\u30a2\u30af\u30bb\u30b9\u8a18\u9332", "access log" ],
    "external-transmission": [ "\u5916\u90e8\u9001\u4fe1", "external transmission" ],
    "behavioural-advertising": [ ...[ "\u884c\u52d5\u30bf\u30fc\u30b2\u30c6\u30a3\u30f3\u30b0", "\u30bf\u30fc\u30b2\u30c6\u30a3\u30f3\u30b0\u5e83\u544a", "behavioural advertising", "behavioral advertising" ], ...[ "behavioural targeting", "behavioral targeting", "interest-based advertising", "targeted advertising" ] ],
    affiliate: [ "\u30a2\u30d5\u30a3\u30ea\u30a8\u30a4\u30c8", "affiliate link", "affiliate advertising", "affiliate program", "affiliate marketing" ],
    "personal-related-information": [ ...[ "\u500b\u4eba\u95a2\u9023\u60c5\u5831", "personal-related information", "personally referable information" ], "information related to personal information" ],
    "third-party-provision": [ ...[ "\u7b2c\u4e09\u8005\u63d0\u4f9b", "\u7b2c\u4e09\u8005\u3078\u306e\u63d0\u4f9b", "\u7b2c\u4e09\u8005\u306b\u63d0\u4f9b" ], ...[ "third-party provision", "provision to third parties", "provision to a third party" ], ...[ "provided to third parties", "provided to a third party", "personal data to third parties" ], ...[ "personal data to a third party", "personal information to third parties" ], "personal information to a third party" ],
    "joint-use": [ "\u5171\u540c\u5229\u7528", "\u5171\u540c\u3057\u3066\u5229\u7528", "\u5171\u540c\u3067\u5229\u7528", "joint use", "jointly use", "jointly used", "used jointly" ],
    entrustment: [ "\u59d4\u8a17", "entrustment", "entrust", "entrusted", "entrusting", "outsource", "outsourced", "outsourcing" ],
    tls: [ "SSL", "TLS" ],
    gpc: [ "GPC", "Global Privacy Control", "\u30b0\u30ed\u30fc\u30d0\u30eb\u30fb\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30fb\u30b3\u30f3\u30c8\u30ed\u30fc\u30eb" ],
    "consent-record": [ "\u540c\u610f\u8a18\u9332", "\u540c\u610f\u306e\u8a18\u9332", "consent record", "record of consent" ]
};

const falseFriends = {
    de: [ "tag" ]
};

export { falseFriends, spellings };
