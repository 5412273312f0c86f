import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readBanner } from '../../src/config/read-banner';
import { readConfig } from '../../src/config/read-config';
import { readConsent } from '../../src/config/read-consent';
import { readNotice } from '../../src/config/read-notice';
import { readScreen } from '../../src/config/read-screen';
import { jsonValues, oddKeys, polluted } from './hostile';

const doors: Readonly<Record<string, (json: unknown) => unknown>> = {
  readConsent,
  readBanner,
  readScreen,
  readNotice,
  readConfig,
};

/** What is not JSON may come too: a page can call `start` with anything. */
const anything = fc.anything({ withBigInt: false, withNullPrototype: true, withSparseArray: true });
/** What a door says of the file as a whole differs by intent. */
const withoutVerdict = (read: unknown): object =>
  Object.fromEntries(
    Object.entries(read as object).filter(
      ([name]) => !['usable', 'flawed', 'problems', 'settings'].includes(name),
    ),
  );

for (const [name, door] of Object.entries(doors)) {
  describe(name, () => {
    it('reads anything that JSON can hold', () => {
      fc.assert(
        fc.property(jsonValues, (json) => void door(json)),
        { numRuns: 2000 },
      );
    });

    it('reads anything that a page can make', () => {
      fc.assert(
        fc.property(anything, (value) => void door(value)),
        { numRuns: 1000 },
      );
    });

    it('leaves what it reads as it is', () => {
      fc.assert(
        fc.property(jsonValues, (json) => {
          const before = JSON.stringify(json);
          door(json);
          expect(JSON.stringify(json)).to.equal(before);
        }),
        { numRuns: 300 },
      );
    });

    it('leaves the prototype of objects as it is', () => {
      const before = Object.getOwnPropertyNames(Object.prototype);
      fc.assert(
        fc.property(jsonValues, (json) => void door(json)),
        { numRuns: 300 },
      );
      expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    });

    for (const json of [null, undefined, [], {}, '', 'word', 0, true]) {
      it(`gives of ${JSON.stringify(json) ?? 'nothing'} what it gives of an empty file`, () => {
        expect(door(json)).to.deep.include(withoutVerdict(door({})));
      });
    }

    for (const key of oddKeys) {
      it(`takes no setting by way of ${key}`, () => {
        const whole = '{"consent":{"model":"notice"},"categories":[{"id":"x"}],"banner":{"layout":"modal"}}';
        const read = door(JSON.parse(`{${JSON.stringify(key)}:${whole}}`)) as Record<string, unknown>;
        expect(read).to.deep.include(withoutVerdict(door({})));
      });
    }

    it('gives the same though a page has polluted the prototype of objects', () => {
      const file = { categories: [{ id: 'ads' }], services: [{ id: 'criteo', category: 'ads' }] };
      const names = [
        'banner',
        'languages',
        'theme',
        'texts',
        'notice',
        'name',
        'label',
        'consent',
        'version',
      ];
      const before = JSON.stringify(door(file));
      const values = Object.fromEntries(names.map((one) => [one, { ja: 'polluted', model: 'notice' }]));
      expect(polluted(values, () => JSON.stringify(door(file)))).to.equal(before);
    });
  });
}

describe('a huge file', () => {
  it('is read in the time of a blink', () => {
    const categories = Array.from({ length: 100_000 }, (_, index) => ({ id: `c${index}` }));
    const start = performance.now();
    expect(readConsent({ categories }).rules.size).to.equal(100_000);
    expect(performance.now() - start).to.be.below(2000);
  });

  it('may nest its items a thousand levels deep', () => {
    let item: object = { text: 'x' };
    for (let depth = 0; depth < 1000; depth += 1) item = { text: 'x', items: [item] };
    const read = readNotice({ services: [{ id: 'a', category: 'b', dataSent: [item] }] });
    expect(read.services[0]!.dataSent).to.have.length(1);
  });
});
