import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { completeConfig } from './fixtures/complete-config';
import type { SchemaObject } from 'ajv';
import { ajv, complaints, places, resolved, schema } from './schema-file';

const script = fileURLToPath(new URL('../../scripts/build-schema.mjs', import.meta.url));
const fields = places().filter(({ path }) => /\/properties\/[^/]+$/.test(path));
const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Where in schema.json there is a field that `json` does not use. */
function unused(json: unknown): string[] {
  const used = new Set<SchemaObject>();
  const visit = (value: unknown, written: SchemaObject): void => {
    const one = resolved(written);
    used.add(written);
    one.anyOf?.forEach((branch: SchemaObject) => visit(value, branch));
    if (Array.isArray(value)) value.forEach((entry) => one.items && visit(entry, one.items));
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        if (one.properties?.[key] ?? one.additionalProperties)
          visit(inner, one.properties?.[key] ?? one.additionalProperties);
  };
  visit(json, schema);
  return fields.filter((field) => !used.has(field.schema)).map(({ path }) => path);
}

describe('schema.json', () => {
  it('is what the types say today', () => {
    execFileSync(process.execPath, [script, '--check'], { encoding: 'utf8', stdio: 'pipe' });
  });

  it('is compiled by ajv in strict mode', () => {
    assert.equal(typeof ajv.getSchema('schema.json'), 'function');
  });

  it('has a title in Japanese and English at every place', () => {
    const silent = places().filter(({ schema: { title } }) => {
      const [ja = '', en = ''] = String(title).split(' / ');
      return !japanese.test(ja) || !/[A-Za-z]/.test(en);
    });
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  it('describes every place in Japanese and English sentences', () => {
    const silent = places().filter(({ schema: { description } }) => {
      const [ja = '', en = ''] = String(description).split('\n');
      return !japanese.test(ja) || !ja.endsWith('。') || !/[A-Za-z]+ .*[A-Za-z].*[.…)]$/.test(en);
    });
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  it('gives an example for every property', () => {
    const bare = fields.filter(({ schema: { examples } }) => !examples?.length);
    assert.deepEqual(
      bare.map(({ path }) => path),
      [],
    );
  });

  it('accepts its own examples', () => {
    const told = places().flatMap(({ path, schema: { examples } }) =>
      ((examples ?? []) as unknown[]).flatMap((example) =>
        complaints(example, path).map((one) => `${path}: ${one}`),
      ),
    );
    assert.deepEqual(told, []);
  });

  it('takes no unknown keys, except where languages or wordings are the keys', () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const { type, additionalProperties, propertyNames } = value as Record<string, unknown>;
      if (type === 'object' && additionalProperties !== false && !propertyNames) open.push(path);
      for (const [key, inner] of Object.entries(value))
        if (key !== 'examples') visit(inner, `${path}/${key}`);
    };
    visit(schema, '');
    assert.deepEqual(open, ['/properties/texts/additionalProperties']);
  });
});

describe('schema.json judges a file', () => {
  it('that uses every field to be right', () => {
    assert.deepEqual(complaints(completeConfig), []);
    assert.deepEqual(unused(completeConfig), []);
  });

  const category = { id: 'analytics' };
  const service = { id: 'example-ads', category: 'analytics' };
  const file = (rest: object): object => ({ format: 1, ...rest });

  const good: [string, unknown][] = [
    ['nothing but the format', file({})],
    ['a pointer to the schema, for the editor', file({ $schema: './schema.json' })],
    ['one service in three lines', file({ categories: [category], services: [service] })],
    ['a known service without an id', file({ services: [{ use: 'criteo', category: 'analytics' }] })],
    ['a text in one language', file({ company: { name: '株式会社サンプル' } })],
    ['a text left empty', file({ company: { name: {} } })],
    ['a text in easy Japanese', file({ banner: { title: { 'ja-x-easy': 'クッキーの おしらせ' } } })],
    ['a choice kept for this host only', file({ consent: { cookie: { domain: null } } })],
    [
      'items three levels deep',
      file({ services: [{ ...service, dataSent: [{ text: 'a', items: [{ text: 'b', items: ['c'] }] }] }] }),
    ],
  ];
  for (const [name, json] of good)
    it(`with ${name} to be right`, () => {
      assert.deepEqual(complaints(json), []);
    });

  const bad: [string, unknown][] = [
    ['no format', {}],
    ['a list for a file', []],
    ['another format', { format: 2 }],
    ['an unknown key', file({ servces: [] })],
    ['an unknown key inside', file({ consent: { model: 'optIn', mode: 'x' } })],
    ['an unknown model', file({ consent: { model: 'opt-in' } })],
    ['no days', file({ consent: { days: 0 } })],
    ['396 days', file({ consent: { days: 396 } })],
    ['half a day', file({ consent: { days: 0.5 } })],
    ['days in quotes', file({ consent: { days: '180' } })],
    ['a category without an id', file({ categories: [{}] })],
    ['an id in capitals', file({ categories: [{ id: 'Analytics' }] })],
    ['an id of 33 characters', file({ categories: [{ id: 'a'.repeat(33) }] })],
    ['a service without an id or a name that is known', file({ services: [{ category: 'analytics' }] })],
    ['a service without a category', file({ services: [{ id: 'example-ads' }] })],
    ['a language with an underscore', file({ company: { name: { ja_JP: 'x' } } })],
    ['a text that is a number', file({ company: { name: { ja: 1 } } })],
    ['a country in small letters', file({ services: [{ ...service, recipient: { country: 'jp' } }] })],
    [
      'a date with slashes',
      file({ services: [{ ...service, optOut: [{ by: 'vendor', urlCheckedOn: '2026/11/01' }] }] }),
    ],
    [
      'a duration in words',
      file({ services: [{ ...service, cookies: [{ name: 'a', lifetime: '13 months' }] }] }),
    ],
    ['an address that runs a script', file({ company: { url: 'javascript:alert(1)' } })],
    [
      'a key that Google does not have',
      file({ signals: { googleConsentMode: { map: { ads: 'analytics' } } } }),
    ],
    ['ten seconds and more to wait', file({ signals: { googleConsentMode: { waitForUpdate: 10_001 } } })],
    ['a link that goes nowhere', file({ banner: { links: [{ label: 'x' }] } })],
  ];
  for (const [name, json] of bad)
    it(`with ${name} to be wrong`, () => {
      assert.notDeepEqual(complaints(json), []);
    });
});
