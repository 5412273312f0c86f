const noticeWording = {
    ja: {
        "services.none": "\u73fe\u5728\u3001\u3053\u3053\u3067\u304a\u77e5\u3089\u305b\u3059\u308b\u30b5\u30fc\u30d3\u30b9\u306f\u3042\u308a\u307e\u305b\u3093\u3002",
        "services.unnamed": "\u540d\u79f0\u306e\u8a18\u8f09\u306a\u3057",
        "adOptOuts.caveat": "\u505c\u6b62\u306e\u8a2d\u5b9a\u306f\u3001\u5f53\u30b5\u30a4\u30c8\u306e\u3082\u306e\u3082\u9001\u4fe1\u5148\u306e\u30da\u30fc\u30b8\u306e\u3082\u306e\u3082\u3001\u591a\u304f\u306e\u5834\u5408\u3001\u30af\u30c3\u30ad\u30fc\u306b\u8a18\u9332\u3055\u308c\u307e\u3059\u3002\u304a\u4f7f\u3044\u306e\u30d6\u30e9\u30a6\u30b6\u30fc\u3084\u7aef\u672b\u3054\u3068\u306b\u8a2d\u5b9a\u304c\u5fc5\u8981\u3067\u3059\u3002\u30af\u30c3\u30ad\u30fc\u3092\u6d88\u3059\u3068\u505c\u6b62\u306e\u8a2d\u5b9a\u3082\u6d88\u3048\u308b\u305f\u3081\u3001\u3082\u3046\u4e00\u5ea6\u8a2d\u5b9a\u3057\u3066\u304f\u3060\u3055\u3044\u3002",
        "notice.remark": "\uff08{text}\uff09",
        "notice.language": "{language}\u306e\u30da\u30fc\u30b8",
        "notice.labelled": "{label}\uff1a",
        "notice.page.widget": "\u624b\u7d9a\u304d\u306e\u30da\u30fc\u30b8",
        "notice.page.vendor": "{name}\u306e\u624b\u7d9a\u304d\u306e\u30da\u30fc\u30b8",
        "notice.page.browser": "\u8a2d\u5b9a\u306e\u65b9\u6cd5",
        "notice.policyOf": "{name}\u306e\u30d7\u30e9\u30a4\u30d0\u30b7\u30fc\u30dd\u30ea\u30b7\u30fc",
        "notice.checkedOn": "{day}\u306b\u78ba\u8a8d"
    },
    en: {
        "services.none": "At present there are no services to list here.",
        "services.unnamed": "Name not stated",
        "adOptOuts.caveat": "Opting out, here or on a recipient\u2019s page, is in most cases recorded in a cookie. You need to do it in each browser and on each device that you use. When cookies are cleared the record is lost, so please opt out again.",
        "notice.remark": " ({text})",
        "notice.language": "in {language}",
        "notice.labelled": "{label}: ",
        "notice.page.widget": "Opt-out page",
        "notice.page.vendor": "Opt-out page of {name}",
        "notice.page.browser": "How to change the settings",
        "notice.policyOf": "Privacy policy of {name}",
        "notice.checkedOn": "checked on {day}"
    }
};

export { noticeWording };
