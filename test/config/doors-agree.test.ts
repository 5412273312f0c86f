import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Problem, StructureCode } from '../../src/config/problem';
import { readConfig } from '../../src/config/read-config';
import { readCookiePlace } from '../../src/config/read-cookie-place';
import { readConsent } from '../../src/config/read-consent';

/** What, said of an entry, leaves nothing of it to be allowed. */
const fatal = new Set<StructureCode>([
  'id',
  'missing',
  'type',
  'duplicate-id',
  'dangling-id',
  'needs-choice',
]);

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'Not An Id', '', 7, null, undefined);

const mostly = <T>(usual: fc.Arbitrary<T>, odd: readonly unknown[]) =>
  fc.oneof({ weight: 4, arbitrary: usual }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const categories = fc.array(
  mostly(fc.record({ id, required: mostly(fc.boolean(), ['true', 1]) }, { requiredKeys: ['id'] }), [
    null,
    'a',
    [],
  ]),
  { maxLength: 4 },
);

const services = fc.array(
  mostly(
    fc.record(
      {
        id,
        category: id,
        model: fc.constantFrom('optIn', 'optOut', 'notice', 'nonsense'),
        linkedToPersonalData: mostly(fc.boolean(), ['yes', 0]),
        alias: mostly(fc.array(id, { maxLength: 2 }), ['x']),
      },
      { requiredKeys: ['id', 'category'] },
    ),
    [null, 'a', []],
  ),
  { maxLength: 5 },
);

const files = fc.record({ format: fc.constant(1), categories, services });

/** Errors that are said of an entry itself: of its place in the list, its id or its category. */
const about = (problems: readonly Problem<StructureCode>[], path: string) =>
  problems.filter(
    (one) => [path, `${path}/id`, `${path}/category`].includes(one.path) && fatal.has(one.code),
  );

interface Entry {
  readonly path: string;
  readonly id: unknown;
}

const entriesOf = (file: { categories: readonly unknown[]; services: readonly unknown[] }): Entry[] =>
  (['categories', 'services'] as const).flatMap((list) =>
    file[list].map((one, index) => ({
      path: `/${list}/${index}`,
      id: (one as { id?: unknown } | null)?.id,
    })),
  );

describe('the two doors agree:', () => {
  it('a file of which nothing is said lacks nothing', () => {
    fc.assert(
      fc.property(files, (file) => {
        const errors = readConfig(file).problems.filter(({ level }) => level === 'error');
        if (!errors.length) expect(readConsent(file).flawed).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('a file that lacks something is told', () => {
    fc.assert(
      fc.property(files, (file) => {
        if (readConsent(file).flawed) expect(readConfig(file).problems).not.to.deep.equal([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('an id of which nothing is said can be allowed', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { problems } = readConfig(file);
        const { rules } = readConsent(file);
        for (const { path, id } of entriesOf(file)) {
          if (!problems.some((one) => one.path === path || one.path.startsWith(`${path}/`))) {
            expect(rules.has(id as string), `${path} ${JSON.stringify(file)}`).to.equal(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('an id all of whose entries cannot be used has no rule', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { problems } = readConfig(file);
        const { rules } = readConsent(file);
        const entries = entriesOf(file);
        for (const { id } of entries) {
          const same = entries.filter((one) => one.id === id);
          if (same.every(({ path }) => about(problems, path).some(({ code }) => code !== 'duplicate-id'))) {
            expect(rules.has(id as string), `${String(id)} ${JSON.stringify(file)}`).to.equal(false);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a rule is that of the first entry that can be used', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { rules } = readConsent(file);
        for (const [id, { category }] of rules) {
          const own = entriesOf(file).filter((one) => one.id === id);
          const place = own.find(({ path }) =>
            path.startsWith(id === category ? '/categories' : '/services'),
          );
          expect(place, JSON.stringify(file)).to.be.an('object');
        }
      }),
      { numRuns: 500 },
    );
  });

  for (const [value, consent] of [
    ['/consent/days', { days: 0 }],
    ['/consent/days', { days: 396 }],
    ['/consent/days', { days: 'abc' }],
    ['/consent/cookie/path', { cookie: { path: 'shop' } }],
    ['/consent/cookie/domain', { cookie: { domain: 'a b' } }],
    ['/consent/cookie/domain', { cookie: { domain: 'a_b.test' } }],
    ['/consent/cookie/domain', { cookie: { domain: 'a..b' } }],
    ['/consent/cookie/domain', { cookie: { domain: '-' } }],
  ] as const) {
    it(`a value that is told wrong at ${value} is not used: ${JSON.stringify(consent)}`, () => {
      const wrong = readConfig({ format: 1, consent }).problems.some(({ path }) => path === value);
      const { days } = readConsent({ format: 1, consent });
      const { path, domain } = readCookiePlace({ consent });
      const isDefault = days === 180 && path === '/' && domain === undefined;
      expect(wrong).to.equal(isDefault);
    });
  }
});
