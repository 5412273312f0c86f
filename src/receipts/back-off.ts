const second = 1000;
const hour = 3600 * second;
/** The longest that a server may ask us to wait. */
export const longestWait = 24 * hour;

/**
 * Milliseconds until the next attempt: 1, 4, 16 seconds and so on up to an hour, shortened by chance, so that not all
 * visitors come back at once. A server that says when (`Retry-After`, in seconds) is obeyed.
 */
export function backOff(tries: number, chance: number, retryAfter = 0): number {
  const own = Math.min(hour, 4 ** (tries - 1) * second);
  return Math.round(Math.max(own * (1 - chance / 2), Math.min(longestWait, retryAfter * second)));
}

/** Milliseconds still to wait. A time that is further off than we ever wait was written under another clock. */
export function waitFor(after: number, now: number): number {
  const wait = after - now;
  return wait > longestWait ? 0 : Math.max(0, wait);
}
