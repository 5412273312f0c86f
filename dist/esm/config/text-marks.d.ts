/**
 * The three marks of a text, and line breaks: `[label](url)`, `**strong**`, `{漢字|かんじ}`. Bounded, so that no text
 * takes long. The groups: label, url, strong, base, ruby.
 */
export declare const textMarks: RegExp;
