/** Grammars of our own for what becomes part of a style: a browser's also take `var()`, `url()` and comments. */
const colourGrammar = /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgb|hsl)a?\([\d\s.,%/]+(deg)?[\d\s.,%/]*\)|[a-z]{3,24})$/i;
const lengthGrammar = /^(0|\d{1,4}(\.\d+)?(px|rem|em))$/;
/** Names of fonts, Japanese ones too; no functions. */
const fontGrammar = /^[\p{L}\p{N}\s,'"_-]{1,200}$/u;
/** BCP 47, as far as a file needs it. */
const languageGrammar = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

export { colourGrammar, fontGrammar, languageGrammar, lengthGrammar };
