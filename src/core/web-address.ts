import { tryTo } from './try-to';

/**
 * An address in full, where it is one of the web: an attribute that survives a sanitizer must not become script
 * (CVE-2025-31476).
 */
export function webAddress(written: string): string | undefined {
  const url = tryTo(() => new URL(written, document.baseURI));
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}
