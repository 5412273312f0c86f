import { setTimeout as pause } from 'node:timers/promises';

/** How long a test waits for what should happen, in milliseconds. */
export const patience = 6_000;

/** Asks again and again until the answer is truthy, and returns it. A page that is being left may fail to answer. */
export async function until<T>(ask: () => Promise<T>, what = String(ask), wait = patience): Promise<T> {
  const deadline = Date.now() + wait;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = JSON.stringify(answer);
    } catch (error) {
      last = error;
    }
    await pause(25);
  } while (Date.now() < deadline);
  throw new Error(`waited ${wait} ms in vain for ${what}; the last answer: ${String(last)}`);
}
