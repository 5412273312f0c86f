import { expect } from '@open-wc/testing';
import type { Method } from '../../src/core/answer';
import type { Standing } from '../../src/core/standing';
import { eventOf } from '../../src/receipts/event-of';
import { settingsOf } from '../core/core-fixture';

const all = ['necessary', 'session', 'analytics', 'counter', 'advertising', 'criteo', 'strict-ads'];
const some = ['necessary', 'session', 'analytics', 'counter'];
const none = ['necessary', 'session'];

const standing = (answer: 0 | 1, answered: boolean): Standing => ({
  answered,
  record: { categories: [`analytics:${answer}`, 'advertising:0'], services: [] },
});

const cases: [string, readonly Standing[], readonly string[], string][] = [
  ['all, for the first time', [], all, 'given'],
  ['some, for the first time', [], some, 'partial'],
  ['nothing, for the first time', [], none, 'refused'],
  ['nothing, after nothing', [standing(0, true)], none, 'refused'],
  ['nothing, after something', [standing(1, true)], none, 'withdrawn'],
  ['nothing, after something long ago', [standing(1, false)], none, 'withdrawn'],
  ['all, after something', [standing(1, true)], all, 'given'],
  ['some, after something', [standing(1, true)], some, 'partial'],
  ['all, after something long ago', [standing(1, false)], all, 'renewed'],
  ['all, after nothing long ago', [standing(0, false)], all, 'given'],
  ['all, after something beside what cannot be read', [standing(1, true), {}], all, 'renewed'],
  ['nothing, after what cannot be read', [{}], none, 'refused'],
  [
    'nothing, after a service alone',
    [{ answered: true, record: { categories: ['analytics:0'], services: ['criteo:1'] } }],
    none,
    'withdrawn',
  ],
];

describe('to agree to', () => {
  for (const [what, before, granted, event] of cases) {
    it(`${what}, is ${event}`, () => {
      expect(eventOf(before, { by: 'banner', granted }, settingsOf())).to.equal(event);
    });
  }

  it('what was only read is acknowledged', () => {
    const by: Method = 'acknowledge';
    expect(eventOf([], { by, granted: all }, settingsOf('notice'))).to.equal('acknowledged');
  });

  it('what cannot be refused is given', () => {
    const settings = settingsOf('notice', {
      categories: [{ id: 'necessary', required: true }],
      services: [],
    });
    expect(eventOf([], { by: 'api', granted: ['necessary'] }, settings)).to.equal('given');
  });
});
