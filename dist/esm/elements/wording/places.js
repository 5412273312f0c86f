const placeWording = {
    ja: {
        "place.name": "\u7a93\u53e3",
        "place.address": "\u4f4f\u6240",
        "place.tel": "\u96fb\u8a71\u756a\u53f7",
        "place.tollFree": "\u30d5\u30ea\u30fc\u30c0\u30a4\u30e4\u30eb",
        "place.email": "\u96fb\u5b50\u30e1\u30fc\u30eb",
        "place.form": "\u304a\u554f\u3044\u5408\u308f\u305b\u30d5\u30a9\u30fc\u30e0",
        "place.hours": "\u53d7\u4ed8\u6642\u9593",
        "place.closed": "\u4f11\u696d\u65e5",
        "place.visits": "\u3054\u6765\u8a2a",
        "place.accepted": "\u76f4\u63a5\u306e\u3054\u6765\u8a2a\u3092\u53d7\u3051\u4ed8\u3051\u3066\u3044\u307e\u3059\u3002",
        "place.notAccepted": "\u76f4\u63a5\u306e\u3054\u6765\u8a2a\u306b\u3088\u308b\u53d7\u3051\u4ed8\u3051\u306f\u884c\u3063\u3066\u3044\u307e\u305b\u3093\u3002",
        "place.days": "{first}\u304b\u3089{last}\u307e\u3067",
        "place.span": "{open}\u301c{close}",
        "desk.unnamed": "\u7a93\u53e3",
        "organization.none": "\u5f53\u793e\u304c\u52a0\u5165\u3057\u3066\u3044\u308b\u8a8d\u5b9a\u500b\u4eba\u60c5\u5831\u4fdd\u8b77\u56e3\u4f53\u306f\u3042\u308a\u307e\u305b\u3093\u3002",
        "organization.lead": "\u5f53\u793e\u306f\u3001\u6b21\u306e\u8a8d\u5b9a\u500b\u4eba\u60c5\u5831\u4fdd\u8b77\u56e3\u4f53\u306e\u5bfe\u8c61\u4e8b\u696d\u8005\u3067\u3059\u3002\u82e6\u60c5\u306e\u89e3\u6c7a\u3092\u3001\u3053\u306e\u56e3\u4f53\u306b\u7533\u3057\u51fa\u308b\u3053\u3068\u304c\u3067\u304d\u307e\u3059\u3002",
        "organization.name": "\u8a8d\u5b9a\u500b\u4eba\u60c5\u5831\u4fdd\u8b77\u56e3\u4f53\u306e\u540d\u79f0",
        "organization.certifiedBy": "\u8a8d\u5b9a\u3057\u305f\u6a5f\u95a2",
        "organization.legalBasis": "\u6839\u62e0\u3068\u306a\u308b\u6cd5\u4ee4"
    },
    en: {
        "place.name": "Desk",
        "place.address": "Address",
        "place.tel": "Telephone",
        "place.tollFree": "Toll-free number",
        "place.email": "E-mail",
        "place.form": "Web form",
        "place.hours": "Hours",
        "place.closed": "Closed on",
        "place.visits": "Visits",
        "place.accepted": "Visits in person are accepted.",
        "place.notAccepted": "Visits in person are not accepted.",
        "place.days": "{first} to {last}",
        "place.span": "{open}\u2013{close}",
        "desk.unnamed": "Desk",
        "organization.none": "We do not belong to any accredited personal information protection organization.",
        "organization.lead": "We belong to the following accredited personal information protection organization. Complaints can be brought to it for resolution.",
        "organization.name": "Name of the organization",
        "organization.certifiedBy": "Accredited by",
        "organization.legalBasis": "Legal basis"
    }
};

export { placeWording };
