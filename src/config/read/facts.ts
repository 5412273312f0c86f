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

/** A country, a part of one, the European Union or the European Economic Area. */
export const territory = matching(/^([A-Z]{2}(-[A-Z\d]{1,3})?|EEA)$/, 'territory');

export const phone = matching(/^\+?\d[\d ()-]{1,30}$/, 'phone');

export const email = matching(
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z\d-]{1,63}(\.[A-Za-z\d-]{1,63})+$/,
  'email',
);

const day = '(Mon|Tue|Wed|Thu|Fri|Sat|Sun)';

export const weekdays = matching(new RegExp(`^${day}(-${day})?(, ?${day}(-${day})?)*$`), 'weekdays');

export const timeOfDay = matching(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time');

export const currency = matching(/^[A-Z]{3}$/, 'currency');

/** An image of the page's own site: one from elsewhere would itself be an external transmission. */
export const ownImage = matching(/^(?!\/\/)[\w\-.~%/?=&]+$/, 'image');
