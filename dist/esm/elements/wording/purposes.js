const purposeWording = {
    ja: {
        "purposes.route": "\u53d6\u5f97\u306e\u65b9\u6cd5",
        "purposes.source": "\u53d6\u5f97\u5143",
        "purposes.beyond": "\u5229\u7528\u76ee\u7684\u306e\u7bc4\u56f2\u3092\u8d85\u3048\u308b\u5229\u7528",
        "purposes.exceptions": "\u4f8b\u5916",
        "purposes.exceptionsLead": "\u6b21\u306e\u5834\u5408\u306f\u3001\u4f8b\u5916\u3068\u3057\u307e\u3059\u3002",
        "route.direct-written": "\u66f8\u9762\uff08\u5165\u529b\u30d5\u30a9\u30fc\u30e0\u3092\u542b\u307f\u307e\u3059\uff09\u3067\u3001\u3054\u672c\u4eba\u304b\u3089\u76f4\u63a5\u53d6\u5f97\u3057\u307e\u3059\u3002",
        "route.direct-other": "\u66f8\u9762\u306e\u307b\u304b\u306e\u65b9\u6cd5\u3067\u3001\u3054\u672c\u4eba\u304b\u3089\u76f4\u63a5\u53d6\u5f97\u3057\u307e\u3059\u3002",
        "route.indirect": "\u3054\u672c\u4eba\u4ee5\u5916\u304b\u3089\u3001\u9593\u63a5\u7684\u306b\u53d6\u5f97\u3057\u307e\u3059\u3002"
    },
    en: {
        "purposes.route": "How it is obtained",
        "purposes.source": "Source",
        "purposes.beyond": "Use beyond these purposes",
        "purposes.exceptions": "Exceptions",
        "purposes.exceptionsLead": "The following cases are exceptions.",
        "route.direct-written": "Directly from the person in writing, which includes forms on web pages.",
        "route.direct-other": "Directly from the person, by means other than writing.",
        "route.indirect": "Indirectly, from somebody other than the person."
    }
};

export { purposeWording };
