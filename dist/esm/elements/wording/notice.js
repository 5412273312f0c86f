const wholeNoticeWording = {
    ja: {
        "notice.contents": "\u76ee\u6b21",
        "notice.copy": "\u3053\u306e\u7ae0\u3078\u306e\u30ea\u30f3\u30af\u3092\u30b3\u30d4\u30fc",
        "notice.copied": "\u30ea\u30f3\u30af\u3092\u30b3\u30d4\u30fc\u3057\u307e\u3057\u305f\u3002",
        "notice.notCopied": "\u30b3\u30d4\u30fc\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u30a2\u30c9\u30ec\u30b9\u30d0\u30fc\u306eURL\u3092\u304a\u4f7f\u3044\u304f\u3060\u3055\u3044\u3002",
        "company.name": "\u4e8b\u696d\u8005\u306e\u540d\u79f0",
        "company.address": "\u4f4f\u6240",
        "company.representative": "\u4ee3\u8868\u8005",
        "company.privacyOfficer": "\u500b\u4eba\u60c5\u5831\u4fdd\u8b77\u7ba1\u7406\u8005",
        "company.business": "\u4e8b\u696d\u306e\u5185\u5bb9"
    },
    en: {
        "notice.contents": "Contents",
        "notice.copy": "Copy a link to this section",
        "notice.copied": "The link was copied.",
        "notice.notCopied": "The link could not be copied. Please use the address in the address bar.",
        "company.name": "Name of the business",
        "company.address": "Address",
        "company.representative": "Representative",
        "company.privacyOfficer": "Personal information protection manager",
        "company.business": "Business"
    }
};

export { wholeNoticeWording };
