let last = 0;

/** An address of this machine that was never used before in this run: to a browser, a site of which it knows nothing. */
export function ownAddress(): string {
  last += 1;
  return `127.1.${last >> 8}.${last & 255}`;
}

export const isOwnAddress = (url: string): boolean => new URL(url).hostname.startsWith('127.1.');
