function holdDocumentWrite(action) {
    let called = false;
    const value = () => void (called = true);
    Object.defineProperty(document, "write", {
        value: value,
        configurable: true
    });
    Object.defineProperty(document, "writeln", {
        value: value,
        configurable: true
    });
    try {
        action();
    } finally {
        Reflect.deleteProperty(document, "write");
        Reflect.deleteProperty(document, "writeln");
    }
    return called;
}

export { holdDocumentWrite };
