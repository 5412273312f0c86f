import { item, type Item } from '../read/item';
import type { Reader } from '../read/reader';
import type { ExceptionId } from '../types/notice/exception';

export const exceptionIds: readonly ExceptionId[] = [
  'law',
  'life',
  'health',
  'state',
  'academic',
  'entrusted',
  'merger',
  'jointUse',
  'public',
  'harm',
  'ownRights',
  'evident',
];

/** One of the cases with built-in wording, or a case in the file's own words. */
export type Exception = ExceptionId | Item;

export const exception: Reader<Exception | undefined> = (value, path, tell) =>
  exceptionIds.find((id) => id === value) ?? item(value, path, tell);
