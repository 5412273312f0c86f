import { expect } from '@open-wc/testing';
import type { ConsentRecord } from '../../src/core/record';
import { weigh } from '../../src/core/standing';
import { strictness } from '../../src/config/strictness';
import { day, now, recordOf, settingsOf, textOf } from './core-fixture';

const settings = settingsOf();

describe('a stored text', () => {
  const cases: readonly [name: string, part: Partial<ConsentRecord>, answered: boolean][] = [
    ['of this version and of now', {}, true],
    ['of an older version', { consentVersion: 2 }, false],
    ['of a newer version', { consentVersion: 4 }, false],
    ['made 180 days ago, less a second', { time: now - 180 * day + 1 }, true],
    ['made 180 days ago', { time: now - 180 * day }, false],
    ['made a year ago', { time: now - 365 * day }, false],
    ['made in 1970', { time: 0 }, false],
    ['from a day ahead, by a clock that was set back', { time: now + day }, true],
    ['from more than a day ahead', { time: now + day + 1 }, false],
    ['that names a category that is gone', { categories: ['analytics:0', 'advertising:0', 'old:1'] }, true],
    ['that does not name every category', { categories: ['analytics:1'] }, false],
    [
      'that names a category as a service only',
      { categories: ['analytics:1'], services: ['advertising:1'] },
      false,
    ],
    ['that names a service that is gone', { services: ['old-service:1'] }, true],
  ];
  for (const [name, part, answered] of cases) {
    it(`${name} is ${answered ? '' : 'no longer '}an answer`, () => {
      const standing = weigh(textOf(part), settings, now);
      expect(standing).to.deep.equal({ record: recordOf(part), answered });
    });
  }

  it('need not name a required category, nor any service', () => {
    expect(weigh(textOf(), settings, now).answered).to.equal(true);
  });

  it('holds for the days that the file gives it', () => {
    const text = textOf({ time: now - 10 * day });
    expect(weigh(text, settingsOf('optIn', { consent: { days: 11 } }), now).answered).to.equal(true);
    expect(weigh(text, settingsOf('optIn', { consent: { days: 10 } }), now).answered).to.equal(false);
  });

  it('that says 0 is an answer that refuses all', () => {
    expect(weigh('0', settings, now)).to.deep.equal({ record: undefined, answered: true });
  });

  for (const text of [
    '',
    '1',
    '00',
    ' 0',
    '0 ',
    '0~',
    'true',
    'accept',
    `${textOf()}x`,
    textOf().slice(0, -1),
  ]) {
    it(`that says "${text}" is neither a record nor an answer`, () => {
      expect(weigh(text, settings, now)).to.deep.equal({ record: undefined, answered: false });
    });
  }
});

describe('an answer to one model', () => {
  const models = ['notice', 'optOut', 'optIn'] as const;
  // The services of this file add nothing of their own.
  const plain = { services: [] };
  for (const asked of models) {
    for (const today of models) {
      const holds = strictness(asked) >= strictness(today);
      it(`${asked} ${holds ? 'holds' : 'does not hold'} under ${today}`, () => {
        const text = textOf({ strictness: strictness(asked) });
        expect(weigh(text, settingsOf(today, plain), now).answered).to.equal(holds);
      });
    }
  }

  it('is weighed against the strictest service', () => {
    const text = textOf({ strictness: strictness('optOut') });
    expect(weigh(text, settingsOf('optOut'), now).answered).to.equal(false);
  });
});
