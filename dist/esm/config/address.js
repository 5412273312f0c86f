/** The URL rule: the web's own schemes and relative addresses, up to 2,048 characters. */
function isAddress(written) {
    try {
        const { protocol } = new URL(written, 'https://relative.invalid/');
        return written.length <= 2048 && /^(https?|mailto|tel):$/.test(protocol);
    }
    catch {
        return false;
    }
}

export { isAddress };
