const exceptionWording = {
    ja: {
        "exception.law": "\u6cd5\u4ee4\u306b\u57fa\u3065\u304f\u5834\u5408",
        "exception.life": "\u4eba\u306e\u751f\u547d\u3001\u8eab\u4f53\u307e\u305f\u306f\u8ca1\u7523\u3092\u5b88\u308b\u305f\u3081\u306b\u5fc5\u8981\u3067\u3001\u3054\u672c\u4eba\u306e\u540c\u610f\u3092\u3044\u305f\u3060\u304f\u3053\u3068\u304c\u96e3\u3057\u3044\u5834\u5408",
        "exception.health": "\u516c\u8846\u885b\u751f\u306e\u5411\u4e0a\u307e\u305f\u306f\u5150\u7ae5\u306e\u5065\u5168\u306a\u80b2\u6210\u306e\u305f\u3081\u306b\u7279\u306b\u5fc5\u8981\u3067\u3001\u3054\u672c\u4eba\u306e\u540c\u610f\u3092\u3044\u305f\u3060\u304f\u3053\u3068\u304c\u96e3\u3057\u3044\u5834\u5408",
        "exception.state": "\u56fd\u306e\u6a5f\u95a2\u3001\u5730\u65b9\u516c\u5171\u56e3\u4f53\u3001\u307e\u305f\u306f\u305d\u306e\u59d4\u8a17\u3092\u53d7\u3051\u305f\u8005\u304c\u6cd5\u4ee4\u3067\u5b9a\u3081\u3089\u308c\u305f\u4e8b\u52d9\u3092\u884c\u3046\u3053\u3068\u306b\u5354\u529b\u3059\u308b\u5fc5\u8981\u304c\u3042\u308a\u3001\u3054\u672c\u4eba\u306e\u540c\u610f\u3092\u3044\u305f\u3060\u304f\u3053\u3068\u3084\u3001\u3054\u672c\u4eba\u306b\u304a\u77e5\u3089\u305b\u3059\u308b\u3053\u3068\u3067\u3001\u305d\u306e\u4e8b\u52d9\u306b\u652f\u969c\u304c\u51fa\u308b\u304a\u305d\u308c\u304c\u3042\u308b\u5834\u5408",
        "exception.academic": "\u5927\u5b66\u3092\u306f\u3058\u3081\u3068\u3059\u308b\u5b66\u8853\u7814\u7a76\u6a5f\u95a2\u304c\u3001\u5b66\u8853\u7814\u7a76\u306e\u305f\u3081\u306b\u53d6\u308a\u6271\u3046\u5fc5\u8981\u304c\u3042\u308b\u5834\u5408\uff08\u3054\u672c\u4eba\u3084\u7b2c\u4e09\u8005\u306e\u6a29\u5229\u3084\u5229\u76ca\u3092\u4e0d\u5f53\u306b\u5bb3\u3059\u308b\u304a\u305d\u308c\u304c\u3042\u308b\u5834\u5408\u3092\u9664\u304d\u307e\u3059\uff09",
        "exception.entrusted": "\u5229\u7528\u76ee\u7684\u306b\u5fc5\u8981\u306a\u7bc4\u56f2\u3067\u3001\u500b\u4eba\u30c7\u30fc\u30bf\u306e\u53d6\u308a\u6271\u3044\u306e\u5168\u90e8\u307e\u305f\u306f\u4e00\u90e8\u3092\u59d4\u8a17\u3059\u308b\u5834\u5408",
        "exception.merger": "\u5408\u4f75\u305d\u306e\u4ed6\u306e\u7406\u7531\u306b\u3088\u308b\u4e8b\u696d\u306e\u5f15\u304d\u7d99\u304e\u306b\u4f34\u3063\u3066\u3001\u500b\u4eba\u30c7\u30fc\u30bf\u304c\u63d0\u4f9b\u3055\u308c\u308b\u5834\u5408",
        "exception.jointUse": "\u7279\u5b9a\u306e\u8005\u3068\u5171\u540c\u3067\u5229\u7528\u3059\u308b\u5834\u5408\u3067\u3001\u6cd5\u4ee4\u3067\u5b9a\u3081\u3089\u308c\u305f\u4e8b\u9805\u3092\u3001\u3042\u3089\u304b\u3058\u3081\u3054\u672c\u4eba\u306b\u304a\u77e5\u3089\u305b\u3057\u3066\u3044\u308b\u304b\u3001\u3054\u672c\u4eba\u304c\u5bb9\u6613\u306b\u77e5\u308b\u3053\u3068\u304c\u3067\u304d\u308b\u3088\u3046\u306b\u3057\u3066\u3044\u308b\u3068\u304d",
        "exception.public": "\u3054\u672c\u4eba\u3001\u56fd\u306e\u6a5f\u95a2\u3001\u5730\u65b9\u516c\u5171\u56e3\u4f53\u3001\u5831\u9053\u6a5f\u95a2\u306e\u3088\u3046\u306b\u3001\u6cd5\u4ee4\u3067\u5b9a\u3081\u3089\u308c\u305f\u8005\u304c\u3059\u3067\u306b\u516c\u958b\u3057\u3066\u3044\u308b\u60c5\u5831\u3067\u3042\u308b\u5834\u5408",
        "exception.harm": "\u5229\u7528\u76ee\u7684\u3092\u304a\u77e5\u3089\u305b\u3059\u308b\u3053\u3068\u3084\u516c\u8868\u3059\u308b\u3053\u3068\u3067\u3001\u3054\u672c\u4eba\u307e\u305f\u306f\u7b2c\u4e09\u8005\u306e\u751f\u547d\u3001\u8eab\u4f53\u3001\u8ca1\u7523\u305d\u306e\u4ed6\u306e\u6a29\u5229\u3084\u5229\u76ca\u3092\u5bb3\u3059\u308b\u304a\u305d\u308c\u304c\u3042\u308b\u5834\u5408",
        "exception.ownRights": "\u5229\u7528\u76ee\u7684\u3092\u304a\u77e5\u3089\u305b\u3059\u308b\u3053\u3068\u3084\u516c\u8868\u3059\u308b\u3053\u3068\u3067\u3001\u5f53\u793e\u306e\u6a29\u5229\u307e\u305f\u306f\u6b63\u5f53\u306a\u5229\u76ca\u3092\u5bb3\u3059\u308b\u304a\u305d\u308c\u304c\u3042\u308b\u5834\u5408",
        "exception.evident": "\u53d6\u5f97\u306e\u72b6\u6cc1\u304b\u3089\u307f\u3066\u3001\u5229\u7528\u76ee\u7684\u304c\u660e\u3089\u304b\u3067\u3042\u308b\u3068\u8a8d\u3081\u3089\u308c\u308b\u5834\u5408"
    },
    en: {
        "exception.law": "Where it is based on laws and regulations",
        "exception.life": "Where it is necessary to protect a person\u2019s life, body or property, and it is difficult to obtain the consent of the person concerned",
        "exception.health": "Where it is specially necessary to improve public health or to promote the sound upbringing of children, and it is difficult to obtain the consent of the person concerned",
        "exception.state": "Where it is necessary to cooperate with a national body, a local government or a party entrusted by one in carrying out affairs set by law, and obtaining the person\u2019s consent or informing the person is likely to hinder those affairs",
        "exception.academic": "Where a university or other academic research institution needs to handle it for academic research (unless this is likely to harm the rights or interests of an individual unjustly)",
        "exception.entrusted": "Where the handling of personal data is entrusted, in whole or in part, within what the purposes of use require",
        "exception.merger": "Where personal data is provided because a business is succeeded to in a merger or otherwise",
        "exception.jointUse": "Where it is used jointly with specified parties, and the person was told the matters set by law beforehand or can easily learn them",
        "exception.public": "Where the information has already been made public by the person, a national body, a local government, the press or another party set by law",
        "exception.harm": "Where telling or publishing the purpose of use is likely to harm the life, body, property or other rights or interests of the person or a third party",
        "exception.ownRights": "Where telling or publishing the purpose of use is likely to harm our rights or legitimate interests",
        "exception.evident": "Where the purpose of use is clear from the circumstances in which the information is obtained"
    }
};

export { exceptionWording };
