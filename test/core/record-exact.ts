import { encode } from '../../src/core/encode';
import { decode } from '../../src/core/record';

/** Whether a text is no record, or the very letters in which its record is written, with one answer for each id. */
export function isExact(text: string): boolean {
  const record = decode(text);
  if (!record) return true;
  const ids = [...record.categories, ...record.services].map((one) => one.split(':')[0]);
  return encode(record) === text && new Set(ids).size === ids.length;
}
