import type { Reader } from './reader';
import { string } from './scalars';
import { byLanguage } from './text';

const schemes = ['https:', 'http:', 'mailto:', 'tel:'];

/** The URL rule: the web's own schemes and relative addresses, up to 2,048 characters. A list or object is no string. */
export const address: Reader<string | undefined> = (value, path, tell) => {
  const read = string(value, path, tell);
  if (read === undefined || isAddress(read)) return read;
  tell(path, 'url', value);
  return undefined;
};

/** Whether an address keeps the URL rule. */
export function isAddress(written: string): boolean {
  try {
    return written.length <= 2048 && schemes.includes(new URL(written, 'https://relative.invalid/').protocol);
  } catch {
    return false;
  }
}

/** An address, or one by language. */
export const url = byLanguage(address);

