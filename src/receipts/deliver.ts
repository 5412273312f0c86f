import { readRecordEndpoint } from '../config/read-record-endpoint';
import type { PageStore } from '../core/store';
import { backOff, waitFor } from './back-off';
import { postReceipt } from './post-receipt';
import { keepQueue, readQueue, type Queue } from './queue';
import { readReceipts } from './receipt-list';
import { tellOnce } from './tell-once';
import type { Verdict } from './verdict';

let timer: ReturnType<typeof setTimeout> | undefined;
let waiting: PageStore | undefined;

/** One page at a time, of all tabs. Where there are no locks, the receipts' ids let the server see what comes twice. */
async function alone(name: string, action: () => Promise<void>): Promise<void> {
  const locks = navigator.locks as LockManager | undefined;
  await (locks ? locks.request(`${name}-queue`, action) : action());
}

/** The queue after an attempt to send its first. What was added meanwhile stays. */
function after(queue: Queue, id: string, verdict: Verdict): Queue {
  if (verdict.is !== 'later') return { ids: queue.ids.filter((one) => one !== id), tries: 0, after: 0 };
  const tries = queue.tries + 1;
  return { ...queue, tries, after: Date.now() + backOff(tries, Math.random(), verdict.retryAfter) };
}

const hurry = (): void => void (waiting && deliver(waiting, true));

/** Tries again while the page is open; the next page does so otherwise. */
function tryAgain(store: PageStore, wait: number): void {
  waiting = store;
  clearTimeout(timer);
  timer = setTimeout(() => void deliver(store), wait);
  addEventListener('online', hurry);
}

async function sendAll(store: PageStore, endpoint: string): Promise<void> {
  const { name } = store;
  for (let queue = readQueue(name); ; queue = readQueue(name)) {
    const [id] = queue.ids;
    const wait = waitFor(queue.after, Date.now());
    if (id === undefined) return void keepQueue(name, queue);
    if (wait) return tryAgain(store, wait);
    const receipt = readReceipts(name).receipts.find((one) => one.id === id);
    const verdict: Verdict = receipt ? await postReceipt(endpoint, receipt) : { is: 'refused' };
    if (verdict.is === 'refused') tellOnce(store, 'receipt-unsent', id);
    if (!keepQueue(name, after(readQueue(name), id, verdict))) return;
  }
}

/**
 * Sends the receipts that wait, the oldest first, one after the other. After one that fails it waits, longer each
 * time; where the browser is online again, it does not. Never rejects.
 */
export async function deliver(store: PageStore, atOnce = false): Promise<void> {
  const { name } = store;
  if (!store.settings()?.usable) return;
  const endpoint = readRecordEndpoint(store.source());
  // Where nothing waits, or nothing may be sent, no other page has to be waited for.
  if (endpoint === undefined || !readQueue(name).ids.length)
    return void keepQueue(name, { ids: [], tries: 0, after: 0 });
  try {
    await alone(name, async () => {
      if (atOnce) keepQueue(name, { ...readQueue(name), after: 0 });
      await sendAll(store, endpoint);
    });
  } catch (error) {
    tellOnce(store, 'receipt-unsent', error);
  }
}
