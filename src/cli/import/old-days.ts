import type { Reader } from '../../config/read/reader';
import type { OldPart } from './old-part';

const number: Reader<number | undefined> = (value, path, tell) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  tell(path, 'type', value);
  return undefined;
};

/** For how long an answer is kept: whole days, as many as ours allows. */
export function oldDays(part: OldPart): number | undefined {
  const days = part.read(number);
  if (days === undefined) return undefined;
  const kept = Math.min(Math.max(Math.floor(days), 1), 395);
  if (kept !== days) part.tell('days', String(kept));
  return kept;
}
