import { expect } from '@open-wc/testing';
import type { ReceiptEvent } from '../../src/core/receipt';
import { withoutOldest } from '../../src/receipts/without-oldest';
import { receiptOf } from './receipts-fixture';

const after = (...events: ReceiptEvent[]): string[] =>
  withoutOldest(events.map((event, index) => receiptOf({ event, recordId: `record0${index}` }))).map(
    ({ event, recordId }) => `${event} ${recordId.slice(-1)}`,
  );

describe('a list that is too long', () => {
  for (const [events, rest] of [
    [
      ['given', 'given', 'given'],
      ['given 1', 'given 2'],
    ],
    [
      ['withdrawn', 'given', 'partial', 'given'],
      ['withdrawn 0', 'partial 2', 'given 3'],
    ],
    [['given', 'withdrawn'], ['withdrawn 1']],
    [['given'], []],
  ] as [ReceiptEvent[], string[]][]) {
    it(`of ${events.join(', ')} loses its oldest that is not the last of its kind`, () => {
      expect(after(...events)).to.deep.equal(rest);
    });
  }
});
