/** Whether a node belongs to the page, and not to a document that loads nothing. */
export declare const isHere: (node: Node) => boolean;
