/** A link within a text: `[label](url)`. */
export interface LinkMark {
    readonly label: string;
    readonly url: string;
}
/** The links within a text, as the screens find them. */
export declare const linkMarks: (text: string) => LinkMark[];
