const embedWording = {
    ja: {
        "embed.sends": "\u8868\u793a\u3059\u308b\u3068\u3001{name}\u306b\u6b21\u306e\u60c5\u5831\u304c\u9001\u4fe1\u3055\u308c\u307e\u3059\u3002",
        "embed.once": "\u3053\u306e\u56de\u3060\u3051\u8868\u793a\u3059\u308b",
        "embed.always": "\u5e38\u306b\u8a31\u53ef\u3059\u308b",
        "embed.undeclared": "\u3069\u3053\u306b\u4f55\u304c\u9001\u4fe1\u3055\u308c\u308b\u304b\u3092\u78ba\u8a8d\u3067\u304d\u306a\u3044\u305f\u3081\u3001\u3053\u306e\u5185\u5bb9\u306f\u8868\u793a\u3057\u3066\u3044\u307e\u305b\u3093\uff08{service}\uff09\u3002\u30b5\u30a4\u30c8\u306e\u904b\u55b6\u8005\u306b\u304a\u77e5\u3089\u305b\u304f\u3060\u3055\u3044\u3002"
    },
    en: {
        "embed.sends": "Showing this sends the following to {name}.",
        "embed.once": "Load once",
        "embed.always": "Always allow",
        "embed.undeclared": "This content is not shown, because nothing says who would receive what ({service}). Please tell the owner of this site."
    }
};

export { embedWording };
