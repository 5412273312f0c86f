const documentProperty = name => Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);

export { documentProperty };
