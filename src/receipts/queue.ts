import { fields } from '../config/fields';
import { readCopy } from '../core/read-copy';
import type { Receipt } from '../core/receipt';
import { tryTo } from '../core/try-to';
import { writeText } from './write-text';

/** Which receipts still have to be sent. The core looks whether there is one, under the same key. */
export interface Queue {
  /** Of receipts, the oldest first. */
  readonly ids: readonly string[];
  /** How often the first was tried in vain. */
  readonly tries: number;
  /** When to try again, in milliseconds since 1970. */
  readonly after: number;
}

const keyOf = (name: string): string => `${name}-queue`;

const whole = (value: unknown): number =>
  Number.isSafeInteger(value) && Number(value) > 0 ? Number(value) : 0;

/** Reads the queue out of anything that may stand there; what is damaged is empty. */
export function readQueue(name: string): Queue {
  const text = readCopy(keyOf(name));
  const json = text.length > 10_000 ? undefined : tryTo(() => JSON.parse(text) as unknown);
  const { ids, tries, after } = fields(json);
  const usable = Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  return { ids: [...new Set(usable)], tries: whole(tries), after: whole(after) };
}

/** Keeps the queue, or forgets an empty one; whether that succeeded. */
export function keepQueue(name: string, queue: Queue): boolean {
  if (queue.ids.length) return writeText(keyOf(name), JSON.stringify(queue));
  tryTo(() => localStorage.removeItem(keyOf(name)));
  return !readCopy(keyOf(name));
}

const most = 64 * 1024;

/** The ids of the newest receipts that together have at most 64 KB. */
export function fitting(receipts: readonly Receipt[]): readonly string[] {
  let size = 0;
  const encoder = new TextEncoder();
  const room = [...receipts].reverse().filter((one) => {
    size += encoder.encode(JSON.stringify(one)).length;
    return size <= most;
  });
  return room.reverse().map(({ id }) => id);
}
