const colourGrammar = /^(#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(rgb|hsl)a?\([\d\s.,%/]+(deg)?[\d\s.,%/]*\)|[a-z]{3,24})$/i;

const lengthGrammar = /^(0|\d{1,4}(\.\d+)?(px|rem|em))$/;

const fontGrammar = /^[\p{L}\p{N}\s,'"_-]{1,200}$/u;

const languageGrammar = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

export { colourGrammar, fontGrammar, languageGrammar, lengthGrammar };
