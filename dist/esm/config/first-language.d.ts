/** The language of texts that are written in one language, where the file does not say which. */
export declare const firstLanguage = "ja";
