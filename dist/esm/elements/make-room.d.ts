/**
 * Makes room on the page for the first layer, each time it is shown; called once, before or after. The script tag
 * fetches it with the second layer, while the visitor reads. A modal window needs no room.
 */
export declare function makeRoom(): void;
