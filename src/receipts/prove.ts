import { readRecordEndpoint } from '../config/read-record-endpoint';
import type { Prover } from '../core/keeper-with';
import type { Receipt } from '../core/receipt';
import type { PageStore } from '../core/store';
import { deliver } from './deliver';
import { makeReceipt, type Decision } from './make-receipt';
import { postReceipt } from './post-receipt';
import { fitting, keepQueue, readQueue } from './queue';
import { keepReceipts, readReceipts } from './receipt-list';
import { shownHash } from './shown-hash';
import { tellOnce } from './tell-once';

/** Receipts are made one after the other, so that they stand in the order of the decisions. */
let line: Promise<void> = Promise.resolve();

/** Puts the receipt last in the queue. What there is no room for stays in the list, and is never sent. */
function enqueue(store: PageStore, receipts: readonly Receipt[], { id }: Receipt): boolean {
  const queue = readQueue(store.name);
  const ids = [...queue.ids, id];
  const room = fitting(receipts.filter((one) => ids.includes(one.id)));
  if (room.length < ids.length) tellOnce(store, 'receipt-unsent', ids[0]);
  return keepQueue(store.name, { ...queue, ids: room });
}

/** Where nothing can be kept, it is sent once, and nobody tries again. */
async function sendOnce(store: PageStore, endpoint: string, receipt: Receipt): Promise<void> {
  const { is } = await postReceipt(endpoint, receipt);
  if (is !== 'taken') tellOnce(store, 'receipt-unsent', receipt.id);
}

async function add(store: PageStore, decision: Decision): Promise<void> {
  const source = store.source();
  const shown = await shownHash(source);
  const { receipts, damaged } = readReceipts(store.name);
  const receipt = makeReceipt(source, decision, shown, receipts.at(-1));
  if (!receipt) return;
  if (damaged) tellOnce(store, 'receipts-unreadable');
  const all = [...receipts, receipt];
  const kept = keepReceipts(store.name, all);
  if (!kept) tellOnce(store, 'receipt-lost');
  const endpoint = readRecordEndpoint(source);
  if (endpoint !== undefined && !(kept && enqueue(store, all, receipt)))
    void sendOnce(store, endpoint, receipt);
}

/** What has waited since another page can wait until this one is at rest. Safari has no idle callback. */
const whenIdle = (action: () => void): void =>
  void (
    (globalThis as { requestIdleCallback?: (act: () => void) => unknown }).requestIdleCallback ?? setTimeout
  )(action);

export const prove: Prover = async (store, before, decided) => {
  const settings = store.settings();
  const decision = settings && before && decided && { settings, before, decided };
  try {
    if (decision) line = line.then(() => add(store, decision));
    await line;
  } catch (error) {
    tellOnce(store, 'receipt-lost', error);
    line = Promise.resolve();
  }
  if (decision) void deliver(store);
  else whenIdle(() => void deliver(store));
  return readReceipts(store.name).receipts;
};
