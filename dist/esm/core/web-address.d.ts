/**
 * An address in full, where it is one of the web: an attribute that survives a sanitizer must not become script
 * (CVE-2025-31476).
 */
export declare function webAddress(written: string): string | undefined;
