/** Grammars of our own for what becomes part of a style: a browser's also take `var()`, `url()` and comments. */
export declare const colourGrammar: RegExp;
export declare const lengthGrammar: RegExp;
/** Names of fonts, Japanese ones too; no functions. */
export declare const fontGrammar: RegExp;
/** BCP 47, as far as a file needs it. */
export declare const languageGrammar: RegExp;
