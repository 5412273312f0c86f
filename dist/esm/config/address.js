function isAddress(written) {
    try {
        const {protocol: protocol} = new URL(written, "https://relative.invalid/");
        return written.length <= 2048 && /^(https?|mailto|tel):$/.test(protocol);
    } catch {
        return false;
    }
}

export { isAddress };
