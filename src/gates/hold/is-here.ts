/** Whether a node belongs to the page, and not to a document that loads nothing. */
export const isHere = (node: Node): boolean => (node.ownerDocument ?? node) === document;
