const provisionWording = {
    ja: {
        "third.exceptions": "\u540c\u610f\u3092\u3044\u305f\u3060\u304b\u305a\u306b\u63d0\u4f9b\u3059\u308b\u5834\u5408",
        "third.exceptionsLead": "\u6b21\u306e\u5834\u5408\u306f\u3001\u3054\u672c\u4eba\u306e\u540c\u610f\u3092\u3044\u305f\u3060\u304b\u305a\u306b\u3001\u500b\u4eba\u30c7\u30fc\u30bf\u3092\u63d0\u4f9b\u3059\u308b\u3053\u3068\u304c\u3042\u308a\u307e\u3059\u3002",
        "third.recipients": "\u63d0\u4f9b\u5148",
        "third.statistics": "\u7d71\u8a08\u60c5\u5831\u306e\u63d0\u4f9b",
        "third.onRequest": "\u3054\u672c\u4eba\u306e\u6c42\u3081\u306b\u3088\u308b\u63d0\u4f9b",
        "third.optOut": "\u30aa\u30d7\u30c8\u30a2\u30a6\u30c8\u306b\u3088\u308b\u63d0\u4f9b",
        "joint.lead": "\u500b\u4eba\u30c7\u30fc\u30bf\u3092\u3001\u6b21\u306e\u3068\u304a\u308a\u5171\u540c\u3057\u3066\u5229\u7528\u3057\u307e\u3059\u3002",
        "joint.number": "\u5171\u540c\u5229\u7528 {number}",
        "joint.items": "\u5171\u540c\u3057\u3066\u5229\u7528\u3059\u308b\u500b\u4eba\u30c7\u30fc\u30bf\u306e\u9805\u76ee",
        "joint.parties": "\u5171\u540c\u3057\u3066\u5229\u7528\u3059\u308b\u8005\u306e\u7bc4\u56f2",
        "joint.purposes": "\u5229\u7528\u3059\u308b\u8005\u306e\u5229\u7528\u76ee\u7684",
        "joint.responsible": "\u500b\u4eba\u30c7\u30fc\u30bf\u306e\u7ba1\u7406\u306b\u3064\u3044\u3066\u8cac\u4efb\u3092\u6709\u3059\u308b\u8005",
        "joint.acquisition": "\u53d6\u5f97\u306e\u65b9\u6cd5",
        "responsible.address": "\u4f4f\u6240",
        "responsible.representative": "\u4ee3\u8868\u8005",
        "entrustment.given": "\u53d6\u308a\u6271\u3044\u3092\u59d4\u8a17\u3059\u308b\u5834\u5408",
        "entrustment.received": "\u53d6\u308a\u6271\u3044\u306e\u59d4\u8a17\u3092\u53d7\u3051\u305f\u5834\u5408"
    },
    en: {
        "third.exceptions": "Provision without consent",
        "third.exceptionsLead": "In the following cases personal data may be provided without the person\u2019s consent.",
        "third.recipients": "Recipients",
        "third.statistics": "Provision of statistics",
        "third.onRequest": "Provision at the person\u2019s request",
        "third.optOut": "Provision by opt-out",
        "joint.lead": "Personal data is used jointly as follows.",
        "joint.number": "Joint use {number}",
        "joint.items": "Items of personal data used jointly",
        "joint.parties": "Scope of the joint users",
        "joint.purposes": "Purposes of use of the users",
        "joint.responsible": "Party responsible for managing the personal data",
        "joint.acquisition": "How it is obtained",
        "responsible.address": "Address",
        "responsible.representative": "Representative",
        "entrustment.given": "When we entrust others",
        "entrustment.received": "When we are entrusted by others"
    }
};

export { provisionWording };
