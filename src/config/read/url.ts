import { isAddress } from '../address';
import type { Reader } from './reader';
import { string } from './scalars';
import { byLanguage } from './text';

/** An address under the URL rule. A list or an object is none: `new URL` would take it for its text. */
export const address: Reader<string | undefined> = (value, path, tell) => {
  const read = string(value, path, tell);
  if (read === undefined || isAddress(read)) return read;
  tell(path, 'url', value);
  return undefined;
};

/** An address, or one by language. */
export const url = byLanguage(address);
