import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readConfig } from '../../../../src/config/read-config';
import { importConfig } from '../../../../src/cli/import/import-config';

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'analytics',
    'Google Analytics',
    'necessary',
    'other',
    '広告',
    'ad_storage',
    'zz',
    '__proto__',
    'a*',
  ),
  fc.constantFrom(
    '<a href="/x">y</a>',
    '<b>z</b>',
    '/^_ga/',
    '^_ga',
    'opt-out',
    'OK',
    '[a](b)',
    'en_GB',
    'ja',
  ),
);
const flag = fc.oneof(fc.boolean(), word);
const any = fc.oneof(
  word,
  flag,
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.array(word, { maxLength: 2 }),
);
const some = <T>(fields: Record<string, fc.Arbitrary<T>>) => fc.record(fields, { requiredKeys: [] });
const named = <T>(value: fc.Arbitrary<T>) => fc.dictionary(word, value, { maxKeys: 4 });

const cookie = some<unknown>({ name: word, path: any, domain: any });
const cookies = fc.array(fc.oneof<fc.Arbitrary<unknown>[]>(cookie, any), { maxLength: 4 });
const modal = some<unknown>({
  ...{ title: any, description: word, acceptAllBtn: word, acceptNecessaryBtn: word, footer: word },
  sections: fc.array(some<unknown>({ title: any, description: word, linkedCategory: word }), {
    maxLength: 3,
  }),
});

const cookieconsent = fc.record({
  mode: any,
  revision: any,
  cookie: some<unknown>({ domain: any, path: any, expiresAfterDays: any }),
  guiOptions: some({ consentModal: some<unknown>({ layout: word, position: word }) }),
  categories: named(
    some<unknown>({
      ...{ readOnly: flag, enabled: flag },
      autoClear: some({ cookies }),
      services: named(some<unknown>({ label: any, cookies })),
    }),
  ),
  language: some<unknown>({
    default: word,
    translations: named(some({ consentModal: modal, preferencesModal: modal })),
  }),
});

const service = fc.record(
  {
    ...{ name: word, title: any, purposes: fc.array(word, { maxLength: 3 }), required: flag, default: flag },
    ...{
      optOut: flag,
      cookies: fc.array(fc.oneof<fc.Arbitrary<unknown>[]>(word, cookies), { maxLength: 3 }),
    },
  },
  { requiredKeys: ['name'] },
);

const klaro = fc.record(
  {
    services: fc.array(service, { minLength: 1, maxLength: 6 }),
    ...{ lang: any, privacyPolicy: any, cookieDomain: any, cookieExpiresAfterDays: any, acceptAll: flag },
    translations: named(
      fc.oneof<fc.Arbitrary<unknown>[]>(
        any,
        some<unknown>({
          ...{ ok: any, decline: any, privacyPolicyUrl: any, purposes: named(any) },
          consentNotice: modal,
        }),
      ),
    ),
  },
  { requiredKeys: ['services'] },
);

describe('any configuration', () => {
  for (const [name, config] of Object.entries<fc.Arbitrary<unknown>>({ cookieconsent, klaro }))
    it(`of ${name} has no problem of structure once it is ours`, () =>
      fc.assert(
        fc.property(config, (json) => {
          const done = importConfig(JSON.stringify(json));
          assert.ok('config' in done, 'refusal' in done ? `${done.refusal} ${done.detail}` : '');
          const written: unknown = JSON.parse(JSON.stringify(done.config));
          assert.deepEqual(readConfig(written).problems, []);
        }),
        { numRuns: 500 },
      ));

  it('is never thrown over, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        importConfig(`CookieConsent.run({ categories: { a: {} }, language: { default: ${text} } })`);
        importConfig(text);
      }),
      { numRuns: 2000 },
    ));
});
