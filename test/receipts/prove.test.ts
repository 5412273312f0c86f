import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { keeperWith } from '../../src/core/keeper-with';
import type { Receipt } from '../../src/core/receipt';
import type { PageStore } from '../../src/core/store';
import { deliver } from '../../src/receipts/deliver';
import { fetchProver } from '../../src/receipts/fetch-prover';
import { keepQueue, readQueue } from '../../src/receipts/queue';
import { keepReceipts, readReceipts } from '../../src/receipts/receipt-list';
import { file } from '../core/core-fixture';
import { keeper } from '../core/keeper';
import { fillStorage, forget } from '../core/storage-faults';
import { receiptOf } from './receipts-fixture';

const prefix = 'prove-test-';
const fetchBefore = window.fetch;
let name: string;
let sent: RequestInit[];

/** What the endpoint answers. */
function answer(status: number): void {
  window.fetch = (_, init = {}) => {
    sent.push(init);
    return status
      ? Promise.resolve(new Response(null, { status }))
      : Promise.reject(new TypeError('offline'));
  };
}

const consent = { model: 'optIn', record: { endpoint: '/receipts' } };

function open(more: object = { consent }): PageStore {
  const store = createStore(name, 'en', keeper);
  store.open(file('optIn', more));
  return store;
}

const codes = (store: PageStore) => store.problems().map(({ code }) => code);
const bodies = () => sent.map(({ body }) => JSON.parse(body as string) as Receipt);

/** Resolves when the queue is in some state. */
async function queue(isSo: (queue: ReturnType<typeof readQueue>) => boolean): Promise<void> {
  while (!isSo(readQueue(name))) await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  name = prefix + crypto.randomUUID();
  sent = [];
  answer(204);
});

afterEach(() => {
  window.fetch = fetchBefore;
  forget(prefix);
});

describe('a decision', () => {
  it('is in force before its receipt is made', async () => {
    const store = open();
    await store.acceptAll('banner');
    expect(store.allows('counter')).to.equal(true);
    expect(await store.receipts()).to.have.length(1);
  });

  it('that the browser does not take leaves no receipt', async () => {
    const services = Array.from({ length: 60 }, (_, index) => ({
      id: `a-service-with-a-long-name-${index}`,
      category: 'analytics',
    }));
    const store = open({ consent, services });
    await store.choose({ services: Object.fromEntries(services.map(({ id }) => [id, true])) });
    expect(await store.receipts()).to.deep.equal([]);
    expect(sent).to.deep.equal([]);
  });

  it('leaves receipts in the order of decisions, though all were made at once', async () => {
    const store = open();
    void store.acceptAll();
    void store.rejectAll();
    void store.acknowledge();
    const receipts = await store.receipts();
    expect(receipts.map(({ event }) => event)).to.deep.equal(['given', 'withdrawn', 'acknowledged']);
    expect(new Set(receipts.map(({ id }) => id)).size).to.equal(3);
  });

  it('is sent once where its receipt cannot be kept, and that is told', async () => {
    const store = open();
    const full = fillStorage();
    await store.acceptAll();
    await store.receipts();
    full.restore();
    expect(bodies().map(({ event }) => event)).to.deep.equal(['given']);
    expect(codes(store)).to.deep.equal(['receipt-lost']);
  });

  it('is told where what proves it cannot be fetched, and holds', async () => {
    const prover = keeperWith(fetchProver(() => Promise.reject(new Error('404'))));
    const store = createStore(name, 'en', () => prover);
    store.open(file());
    expect(await store.acceptAll()).to.deep.equal({ saved: true });
    expect(await store.receipts()).to.deep.equal([]);
    expect(codes(store)).to.include('receipt-lost');
    expect(store.allows('counter')).to.equal(true);
  });

  it('that finds 64 KB waiting lets go of the oldest, and says so', async () => {
    const waiting = Array.from({ length: 50 }, () =>
      receiptOf({ version: 'あ'.repeat(200), services: many }),
    );
    keepReceipts(name, waiting);
    keepQueue(name, { ids: waiting.map(({ id }) => id), tries: 1, after: Date.now() + 60_000 });
    const store = open();
    await store.acceptAll();
    const receipts = await store.receipts();
    const { ids } = readQueue(name);
    expect(ids.length).to.be.below(50);
    expect(ids.at(-1)).to.equal(receipts.at(-1)!.id);
    expect(codes(store)).to.deep.equal(['receipt-unsent']);
  });
});

const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`a-service-named-${index}`, true]));

describe('a receipt that waits', () => {
  /** Puts receipts into the list and the queue. */
  function wait(after: number, receipts = [receiptOf()]): Receipt[] {
    keepReceipts(name, receipts);
    keepQueue(name, { ids: receipts.map(({ id }) => id), tries: 3, after });
    return receipts;
  }

  it('is sent by the next page, and is then gone from the queue', async () => {
    const receipts = wait(0);
    open();
    await queue(({ ids }) => !ids.length);
    expect(bodies()).to.deep.equal(receipts);
    expect(readReceipts(name).receipts).to.deep.equal(receipts);
  });

  it('is left in peace until its time has come', async () => {
    wait(Date.now() + 60_000);
    await deliver(open());
    expect(sent).to.deep.equal([]);
  });

  it('is sent at once when the browser is online again', async () => {
    wait(Date.now() + 60_000);
    await deliver(open());
    dispatchEvent(new Event('online'));
    await queue(({ ids }) => !ids.length);
    expect(sent).to.have.length(1);
  });

  for (const status of [0, 503]) {
    it(`waits longer after each ${status || 'failure'}, and the others with it`, async () => {
      answer(status);
      wait(0, [receiptOf(), receiptOf()]);
      await deliver(open());
      const { ids, tries, after } = readQueue(name);
      expect([ids.length, tries, sent.length]).to.deep.equal([2, 4, 1]);
      expect(after - Date.now()).to.be.within(30_000, 64_000);
    });
  }

  it('is refused for good without holding up the next', async () => {
    answer(400);
    wait(0, [receiptOf(), receiptOf()]);
    const store = open();
    await deliver(store);
    expect([sent.length, readQueue(name).ids]).to.deep.equal([2, []]);
    expect(codes(store)).to.deep.equal(['receipt-unsent']);
  });

  it('and is no more in the list is forgotten and told', async () => {
    keepQueue(name, { ids: ['f'.repeat(32)], tries: 0, after: 0 });
    const store = open();
    await deliver(store);
    expect([sent, readQueue(name).ids]).to.deep.equal([[], []]);
    expect(codes(store)).to.deep.equal(['receipt-unsent']);
  });

  it('is sent where the browser has no locks', async () => {
    const { locks } = Object.getOwnPropertyDescriptors(Navigator.prototype);
    wait(0);
    Object.defineProperty(Navigator.prototype, 'locks', { configurable: true, value: undefined });
    await deliver(open());
    Object.defineProperty(Navigator.prototype, 'locks', locks!);
    expect(sent).to.have.length(1);
  });

  it('stays where the file is one that cannot be used', async () => {
    wait(0);
    const store = createStore(name, 'en', keeper);
    store.open({ ...file(), consent, format: 99 });
    await deliver(store);
    expect([sent, readQueue(name).ids.length]).to.deep.equal([[], 1]);
  });

  it('goes although the visitor leaves, unless it is too large for that', async () => {
    const services = Object.fromEntries(
      Array.from({ length: 2500 }, (_, i) => [`a-service-named-${i}`, true]),
    );
    wait(0, [receiptOf(), receiptOf({ services })]);
    await deliver(open());
    expect(sent.map(({ keepalive }) => keepalive)).to.deep.equal([true, false]);
  });
});
