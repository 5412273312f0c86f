const isHere = node => (node.ownerDocument ?? node) === document;

export { isHere };
