import { readCopy } from '../core/read-copy';
import { tryTo } from '../core/try-to';

/** Writes a text into the storage and looks whether it is there. Where it is not, what was there before still is. */
export function writeText(key: string, text: string): boolean {
  tryTo(() => localStorage.setItem(key, text));
  return readCopy(key) === text;
}
