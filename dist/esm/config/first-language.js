const firstLanguage = "ja";

export { firstLanguage };
