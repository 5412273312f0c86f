const closingWording = {
    ja: {
        "policy.established": "\u5236\u5b9a\u65e5",
        "minors.under": "{age}\u6b73\u672a\u6e80\u306e\u65b9",
        "voluntary.consequence": "\u3054\u63d0\u4f9b\u3044\u305f\u3060\u3051\u306a\u3044\u5834\u5408",
        "documents.overrides": "\u3053\u306e\u6587\u66f8\u306b\u7570\u306a\u308b\u5b9a\u3081\u304c\u3042\u308b\u5834\u5408\u306f\u3001\u3053\u306e\u6587\u66f8\u304c\u512a\u5148\u3057\u307e\u3059\u3002",
        "territory.notTargeting": "\u5f53\u793e\u306e\u30b5\u30fc\u30d3\u30b9\u306f\u3001\u6b21\u306e\u56fd\u3084\u5730\u57df\u306b\u304a\u4f4f\u307e\u3044\u306e\u65b9\u3092\u5bfe\u8c61\u3068\u3057\u3066\u3044\u307e\u305b\u3093\u3002",
        "territory.governingLaw": "\u6e96\u62e0\u6cd5",
        "translation.prevails": "\u3053\u306e\u30da\u30fc\u30b8\u306f\u8a33\u6587\u3067\u3059\u3002{language}\u7248\u3092\u6b63\u6587\u3068\u3057\u3001\u8a33\u6587\u3068\u306e\u9593\u306b\u9055\u3044\u304c\u3042\u308b\u5834\u5408\u306f\u3001{language}\u7248\u304c\u512a\u5148\u3057\u307e\u3059\u3002",
        "revision.established": "\u5236\u5b9a",
        "revision.effective": "\u65bd\u884c",
        "revision.revised": "\u6539\u5b9a",
        "revision.of": "{document}\u306e{kind}"
    },
    en: {
        "policy.established": "Established on",
        "minors.under": "If you are under {age}",
        "voluntary.consequence": "If it is not provided",
        "documents.overrides": "Where this document differs, it takes priority.",
        "territory.notTargeting": "Our services are not directed at people who live in the following countries and regions.",
        "territory.governingLaw": "Governing law",
        "translation.prevails": "This page is a translation. The {language} original prevails where the two differ.",
        "revision.established": "Established",
        "revision.effective": "Effective",
        "revision.revised": "Revised",
        "revision.of": "{document}: {kind}"
    }
};

export { closingWording };
