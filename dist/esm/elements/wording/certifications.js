const certificationWording = {
    ja: {
        "mark.number": "\u767b\u9332\u756a\u53f7",
        "mark.obtained": "\u53d6\u5f97\u65e5",
        "mark.registered": "\u767b\u9332\u65e5",
        "mark.revised": "\u6539\u5b9a\u65e5",
        "mark.expires": "\u6709\u52b9\u671f\u9650",
        "mark.body": "\u8a8d\u8a3c\u6a5f\u95a2",
        "mark.accreditation": "\u8a8d\u5b9a\u6a5f\u95a2",
        "mark.scope": "\u767b\u9332\u7bc4\u56f2",
        "mark.items": "\u5be9\u67fb\u306e\u9805\u76ee",
        "mark.page": "\u95a2\u9023\u30da\u30fc\u30b8",
        "mark.about": "{name}\u306b\u3064\u3044\u3066",
        "mark.standards": "\u6e96\u62e0\u3057\u3066\u3044\u308b\u898f\u683c",
        "mark.kind.privacyMark": "\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30de\u30fc\u30af",
        "mark.kind.isms": "\u60c5\u5831\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u30b7\u30b9\u30c6\u30e0\uff08ISO/IEC 27001\u3001JIS Q 27001\uff09",
        "mark.kind.ismsCloud": "\u30af\u30e9\u30a6\u30c9\u30b5\u30fc\u30d3\u30b9\u306e\u60c5\u5831\u30bb\u30ad\u30e5\u30ea\u30c6\u30a3\uff08ISO/IEC 27017\uff09",
        "mark.kind.pims": "\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u60c5\u5831\u30de\u30cd\u30b8\u30e1\u30f3\u30c8\u30b7\u30b9\u30c6\u30e0\uff08ISO/IEC 27701\uff09",
        "mark.kind.cbpr": "\u8d8a\u5883\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30eb\u30fc\u30eb\uff08CBPR\uff09\u8a8d\u8a3c",
        "mark.kind.other": "\u8a8d\u8a3c"
    },
    en: {
        "mark.number": "Registration number",
        "mark.obtained": "Obtained on",
        "mark.registered": "Registered on",
        "mark.revised": "Revised on",
        "mark.expires": "Valid until",
        "mark.body": "Certification body",
        "mark.accreditation": "Accreditation body",
        "mark.scope": "Scope of registration",
        "mark.items": "Items examined",
        "mark.page": "More information",
        "mark.about": "About {name}",
        "mark.standards": "Standards followed",
        "mark.kind.privacyMark": "PrivacyMark",
        "mark.kind.isms": "Information security management system (ISO/IEC 27001, JIS Q 27001)",
        "mark.kind.ismsCloud": "Information security for cloud services (ISO/IEC 27017)",
        "mark.kind.pims": "Privacy information management system (ISO/IEC 27701)",
        "mark.kind.cbpr": "Cross-Border Privacy Rules (CBPR) certification",
        "mark.kind.other": "Certification"
    }
};

export { certificationWording };
