const remarkWording = {
    ja: {
        "remark.changed": "\u524d\u56de\u304a\u9078\u3073\u3044\u305f\u3060\u3044\u305f\u3042\u3068\u3067\u3001\u5185\u5bb9\u304c\u5909\u308f\u308a\u307e\u3057\u305f\u3002",
        "remark.added": "{names}\u304c\u65b0\u3057\u304f\u52a0\u308f\u308a\u307e\u3057\u305f\u3002",
        "remark.expired": "\u524d\u56de\u304a\u9078\u3073\u3044\u305f\u3060\u3044\u3066\u304b\u3089{days}\u65e5\u304c\u904e\u304e\u305f\u305f\u3081\u3001\u3082\u3046\u4e00\u5ea6\u304a\u305f\u305a\u306d\u3057\u307e\u3059\u3002",
        "remark.gpc": "\u30d6\u30e9\u30a6\u30b6\u30fc\u306e\u62d2\u5426\u4fe1\u53f7\uff08Global Privacy Control\uff09\u3092\u53d7\u3051\u53d6\u3063\u305f\u305f\u3081\u3001{names}\u3092\u7121\u52b9\u306b\u3057\u3066\u3044\u307e\u3059\u3002"
    },
    en: {
        "remark.changed": "What we ask has changed since your last choice.",
        "remark.added": "New since your last choice: {names}.",
        "remark.expired": "Your last choice was more than {days} days ago, so we are asking again.",
        "remark.gpc": "Opt-out request honored: your browser sends Global Privacy Control, so this is off: {names}."
    }
};

export { remarkWording };
