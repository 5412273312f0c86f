import { readCopy } from './read-copy';
import { tryTo } from './try-to';

/**
 * Writes the copy of the record, or removes it where there is no text; whether it is so afterwards. The old one goes
 * first: where storage is full, nothing can be written but all can be removed.
 */
export function writeCopy(name: string, text: string): boolean {
  tryTo(() => localStorage.removeItem(name));
  tryTo(() => text && localStorage.setItem(name, text));
  return readCopy(name) === text;
}
