const reloadWording = {
    ja: {
        "reload.text": "\u3053\u306e\u30da\u30fc\u30b8\u3092\u518d\u8aad\u307f\u8fbc\u307f\u3059\u308b\u307e\u3067\u3001\u6b21\u306e\u3082\u306e\u306f\u52d5\u304d\u7d9a\u3051\u307e\u3059\uff1a{names}\u3002",
        "reload.now": "\u518d\u8aad\u307f\u8fbc\u307f\u3059\u308b",
        "reload.later": "\u3042\u3068\u3067"
    },
    en: {
        "reload.text": "Until you reload this page, this keeps running: {names}.",
        "reload.now": "Reload now",
        "reload.later": "Later"
    }
};

export { reloadWording };
