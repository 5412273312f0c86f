/** A text as plain characters, for names and attributes: `{漢字|かんじ}` is 漢字, `[label](url)` its label. */
export declare const withoutMarks: (text: string) => string;
