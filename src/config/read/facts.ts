import { colourGrammar, fontGrammar, lengthGrammar } from '../grammars';
import type { Reader } from './reader';
import { matching } from './scalars';

/** A calendar day that exists: not 30 February. */
export const date: Reader<string | undefined> = (value, path, tell) => {
  const read = matching(/^\d{4}-\d{2}-\d{2}$/, 'date')(value, path, tell);
  if (read === undefined || new Date(`${read}T00:00:00Z`).toJSON()?.startsWith(read)) return read;
  tell(path, 'date', value);
  return undefined;
};

/** An ISO 8601 duration, or `session`. */
export const duration = matching(
  /^(session|P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?)$/,
  'duration',
);

export const country = matching(/^[A-Z]{2}$/, 'country');

export const colour = matching(colourGrammar, 'colour');

export const length = matching(lengthGrammar, 'length');

export const font = matching(fontGrammar, 'name');

/** The name of a cookie or storage key; may end in `*`. */
export const storageName = matching(/^[!#$%&'+\-.^_`|~\w:@/[\]]{1,127}\*?$/, 'name');

export const host = matching(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i, 'domain');
