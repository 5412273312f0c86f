import { expect } from '@open-wc/testing';
import type { Receipt } from '../../src/core/receipt';
import { fitting, keepQueue, readQueue } from '../../src/receipts/queue';
import { readReceipt } from '../../src/receipts/read-receipt';
import { keepReceipts, readReceipts } from '../../src/receipts/receipt-list';
import { fillStorage, forbidStorage, type Fault } from '../core/storage-faults';
import { receiptOf } from './receipts-fixture';

const name = 'list-test';
const key = `${name}-receipts`;
const faults: Fault[] = [];

afterEach(() => {
  for (const fault of faults.splice(0)) fault.restore();
  localStorage.clear();
});

const many = (count: number, part: Partial<Receipt> = {}): Receipt[] =>
  Array.from({ length: count }, () => receiptOf(part));

describe('a receipt', () => {
  it('is read as it was written', () => {
    const receipt = receiptOf();
    expect(readReceipt(JSON.parse(JSON.stringify(receipt)))).to.deep.equal(receipt);
  });

  for (const [field, values] of Object.entries({
    receipt: [2, '1', undefined],
    id: ['', 'x', 'A'.repeat(32), 7, null],
    recordId: ['short', '<script>', null],
    previousId: ['x', undefined],
    time: ['yesterday', '2026-11-21', 0],
    event: ['granted', '__proto__', null],
    method: ['a b', '', {}],
    model: ['opt-in', null],
    language: ['<b>', '', null],
    region: [7, '<b>'],
    version: ['x'.repeat(201), 7],
    consentVersion: ['3', 1.5],
    shown: ['abc', undefined],
    categories: [null, [1], { analytics: 1 }, { 'A B': true }, JSON.parse('{"__proto__":true}')],
    services: ['all', 7],
  })) {
    it(`is none where its ${field} is another`, () => {
      for (const value of values) expect(readReceipt({ ...receiptOf(), [field]: value })).to.equal(undefined);
    });
  }

  it('is none by a prototype', () => {
    expect(readReceipt(JSON.parse(`{"__proto__":${JSON.stringify(receiptOf())}}`))).to.equal(undefined);
  });
});

describe('the list', () => {
  it('is empty at first, and not damaged', () => {
    expect(readReceipts(name)).to.deep.equal({ receipts: [], damaged: false });
  });

  it('gives what it keeps, in its order', () => {
    const list = many(3);
    expect(keepReceipts(name, list)).to.equal(true);
    expect(readReceipts(name)).to.deep.equal({ receipts: list, damaged: false });
  });

  it('keeps fifty, and the last of each kind', () => {
    const list = [receiptOf({ event: 'withdrawn' }), ...many(60)];
    keepReceipts(name, list);
    const { receipts } = readReceipts(name);
    expect(receipts).to.deep.equal([list[0], ...list.slice(-49)]);
  });

  it('keeps fewer where they are large', () => {
    const services = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`a-service-of-a-long-name-${i}`, true]),
    );
    const list = many(30, { services });
    keepReceipts(name, list);
    const { receipts } = readReceipts(name);
    expect(localStorage.getItem(key)!.length).to.be.below(2 ** 18 + 1);
    expect(receipts.length).to.be.above(3);
    expect(receipts.at(-1)).to.deep.equal(list.at(-1));
  });

  it('gives up older ones where the browser has room for few', () => {
    const list = many(5);
    const set = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const room = JSON.stringify(list.slice(-2)).length;
    Object.defineProperty(Storage.prototype, 'setItem', {
      ...set,
      value(this: Storage, at: string, text: string) {
        if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
        (set.value as typeof this.setItem).call(this, at, text);
      },
    });
    const kept = keepReceipts(name, list);
    Object.defineProperty(Storage.prototype, 'setItem', set);
    expect(kept).to.equal(true);
    expect(readReceipts(name).receipts).to.deep.equal(list.slice(-2));
  });

  for (const [how, fault] of [
    ['full', fillStorage],
    ['refused', forbidStorage],
  ] as const) {
    it(`says so where storage is ${how}, and loses nothing that was there`, () => {
      const list = many(2);
      keepReceipts(name, list);
      const broken = fault();
      expect(keepReceipts(name, [...list, receiptOf()])).to.equal(false);
      broken.restore();
      expect(readReceipts(name).receipts).to.deep.equal(list);
    });
  }

  for (const text of [
    'x',
    '{}',
    'null',
    '7',
    '"x"',
    '[null]',
    '[7,{}]',
    '{"__proto__":[]}',
    '['.repeat(1e5),
    `["${'x'.repeat(5e6)}"]`,
  ]) {
    it(`is damaged by ${text.slice(0, 20)}, and empty`, () => {
      faults.push(replaceText(text));
      expect(readReceipts(name)).to.deep.equal({ receipts: [], damaged: true });
    });
  }

  it('keeps what is in order beside what is damaged, and each once', () => {
    const list = many(2);
    localStorage.setItem(key, JSON.stringify([list[0], { ...list[0], event: 'x' }, list[1], list[1], null]));
    expect(readReceipts(name)).to.deep.equal({ receipts: list, damaged: true });
  });
});

/** Some browsers do not take five megabytes; somebody else's may have. */
function replaceText(text: string): Fault {
  const get = Object.getOwnPropertyDescriptor(Storage.prototype, 'getItem')!;
  Object.defineProperty(Storage.prototype, 'getItem', {
    ...get,
    value: (at: string) => (at === key ? text : null),
  });
  return { restore: () => Object.defineProperty(Storage.prototype, 'getItem', get) };
}

describe('the queue', () => {
  it('is kept as it is, and gone when it is empty', () => {
    const queue = { ids: ['a', 'b'], tries: 2, after: 1000 };
    expect(keepQueue(name, queue)).to.equal(true);
    expect(readQueue(name)).to.deep.equal(queue);
    keepQueue(name, { ...queue, ids: [] });
    expect(localStorage).to.have.length(0);
  });

  for (const text of [
    'x',
    '[]',
    'null',
    '{"ids":7}',
    '{"ids":[7,null,{}]}',
    '{"__proto__":{"ids":["a"]}}',
    'x'.repeat(1e5),
  ]) {
    it(`is empty where there is ${text.slice(0, 30)}`, () => {
      localStorage.setItem(`${name}-queue`, text);
      expect(readQueue(name)).to.deep.equal({ ids: [], tries: 0, after: 0 });
    });
  }

  it('reads times and counts that are none as nothing', () => {
    localStorage.setItem(`${name}-queue`, '{"ids":["a","a"],"tries":-1,"after":"soon"}');
    expect(readQueue(name)).to.deep.equal({ ids: ['a'], tries: 0, after: 0 });
  });

  it('has room for 64 KB, of the newest', () => {
    const list = many(200);
    const ids = fitting(list);
    const size = JSON.stringify(list[0]).length;
    expect(ids).to.have.length(Math.floor(65_536 / size));
    expect(ids.at(-1)).to.equal(list.at(-1)!.id);
    expect(fitting(list.slice(0, 3))).to.deep.equal(list.slice(0, 3).map(({ id }) => id));
  });
});
