/** What opens more to read: words in the colour of links, behind a chevron that turns. */
export declare const disclosureStyles: import("lit").CSSResult;
