function holdDocumentWrite(action) {
    const page = document;
    let called = false;
    page.write = page.writeln = () => void (called = true);
    try {
        action();
    } finally {
        delete page.write;
        delete page.writeln;
    }
    return called;
}

export { holdDocumentWrite };
