/** A property of the document, read through its prototype: an element of that name (`<img name="cookie">`) hides it. */
export declare const documentProperty: (name: string) => unknown;
