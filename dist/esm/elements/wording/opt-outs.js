const optOutWording = {
    ja: {
        "optOut.widget.transmission": "\u5f53\u30b5\u30a4\u30c8\u306e\u8a2d\u5b9a\u3067\u3001**\u9001\u4fe1**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\u3002",
        "optOut.widget.use": "\u5f53\u30b5\u30a4\u30c8\u306e\u8a2d\u5b9a\u3067\u3001**\u5229\u7528**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\uff08\u9001\u4fe1\u306f\u7d9a\u304d\u307e\u3059\uff09\u3002",
        "optOut.widget.unsaid": "\u5f53\u30b5\u30a4\u30c8\u306e\u8a2d\u5b9a\u3067\u3001\u505c\u6b62\u3067\u304d\u307e\u3059\u3002",
        "optOut.vendor.transmission": "\u9001\u4fe1\u5148\u306e\u30da\u30fc\u30b8\u3067\u3001**\u9001\u4fe1**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\u3002",
        "optOut.vendor.use": "\u9001\u4fe1\u5148\u306e\u30da\u30fc\u30b8\u3067\u3001**\u5229\u7528**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\uff08\u9001\u4fe1\u306f\u7d9a\u304d\u307e\u3059\uff09\u3002",
        "optOut.vendor.unsaid": "\u9001\u4fe1\u5148\u306e\u30da\u30fc\u30b8\u3067\u3001\u505c\u6b62\u3067\u304d\u307e\u3059\u3002",
        "optOut.browser.transmission": "\u304a\u4f7f\u3044\u306e\u30d6\u30e9\u30a6\u30b6\u30fc\u3084\u30bd\u30d5\u30c8\u30a6\u30a7\u30a2\u306e\u8a2d\u5b9a\u3067\u3001**\u9001\u4fe1**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\u3002",
        "optOut.browser.use": "\u304a\u4f7f\u3044\u306e\u30d6\u30e9\u30a6\u30b6\u30fc\u3084\u30bd\u30d5\u30c8\u30a6\u30a7\u30a2\u306e\u8a2d\u5b9a\u3067\u3001**\u5229\u7528**\u3092\u6b62\u3081\u3089\u308c\u307e\u3059\uff08\u9001\u4fe1\u306f\u7d9a\u304d\u307e\u3059\uff09\u3002",
        "optOut.browser.unsaid": "\u304a\u4f7f\u3044\u306e\u30d6\u30e9\u30a6\u30b6\u30fc\u3084\u30bd\u30d5\u30c8\u30a6\u30a7\u30a2\u306e\u8a2d\u5b9a\u3067\u3001\u505c\u6b62\u3067\u304d\u307e\u3059\u3002",
        "state.allowed": "\u73fe\u5728\u306e\u8a2d\u5b9a\uff1a\u9001\u4fe1\u3059\u308b",
        "state.refused": "\u73fe\u5728\u306e\u8a2d\u5b9a\uff1a\u9001\u4fe1\u3057\u306a\u3044",
        "state.required": "\u73fe\u5728\u306e\u8a2d\u5b9a\uff1a\u5e38\u306b\u9001\u4fe1\u3059\u308b\uff08\u5fc5\u9808\uff09",
        "switch.allow": "\u9001\u4fe1\u3092\u8a31\u53ef\u3059\u308b",
        "switch.refuse": "\u9001\u4fe1\u3092\u6b62\u3081\u308b",
        "switch.label": "\u5f53\u30b5\u30a4\u30c8\u304b\u3089\u306e\u9001\u4fe1\u3092\u8a31\u53ef\u3059\u308b",
        "switch.allowed": "\u9001\u4fe1\u3059\u308b\u8a2d\u5b9a\u306b\u3057\u307e\u3057\u305f\u3002",
        "switch.refused": "\u9001\u4fe1\u3057\u306a\u3044\u8a2d\u5b9a\u306b\u3057\u307e\u3057\u305f\u3002",
        "switch.unsaved": "\u304a\u4f7f\u3044\u306e\u30d6\u30e9\u30a6\u30b6\u30fc\u306b\u8a2d\u5b9a\u3092\u4fdd\u5b58\u3067\u304d\u307e\u305b\u3093\u3067\u3057\u305f\u3002\u6b21\u306b\u30da\u30fc\u30b8\u3092\u958b\u3044\u305f\u3068\u304d\u3001\u3082\u3046\u4e00\u5ea6\u304a\u9078\u3073\u304f\u3060\u3055\u3044\u3002",
        "switch.running": "\u3059\u3067\u306b\u59cb\u307e\u3063\u305f\u51e6\u7406\u306f\u3001\u3053\u306e\u30da\u30fc\u30b8\u3092\u518d\u8aad\u307f\u8fbc\u307f\u3059\u308b\u307e\u3067\u52d5\u304d\u7d9a\u3051\u307e\u3059\u3002"
    },
    en: {
        "optOut.widget.transmission": "Here you can stop the **sending**.",
        "optOut.widget.use": "Here you can stop the **use** (sending continues).",
        "optOut.widget.unsaid": "Here you can opt out.",
        "optOut.vendor.transmission": "On the recipient\u2019s page you can stop the **sending**.",
        "optOut.vendor.use": "On the recipient\u2019s page you can stop the **use** (sending continues).",
        "optOut.vendor.unsaid": "You can opt out on the recipient\u2019s page.",
        "optOut.browser.transmission": "In the settings of your browser or software you can stop the **sending**.",
        "optOut.browser.use": "In the settings of your browser or software you can stop the **use** (sending continues).",
        "optOut.browser.unsaid": "You can opt out in the settings of your browser or software.",
        "state.allowed": "Current setting: sent",
        "state.refused": "Current setting: not sent",
        "state.required": "Always sent (required)",
        "switch.allow": "Allow sending",
        "switch.refuse": "Stop sending",
        "switch.label": "Allow sending from this site",
        "switch.allowed": "Set to be sent.",
        "switch.refused": "Set not to be sent.",
        "switch.unsaved": "Your browser could not save the setting. Please choose again when you next open the page.",
        "switch.running": "What has already started keeps running until you reload this page."
    }
};

export { optOutWording };
