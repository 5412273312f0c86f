/** A property of the document, read through its prototype: an element of that name (`<img name="cookie">`) hides it. */
export const documentProperty = (name: string): unknown =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);
