import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import type { CheckProblem } from '../../../src/check/check-problem';
import { explain } from '../../../src/check/explain';
import type { SchemaPart } from '../../../src/check/schema-part';
import { textPlaces } from '../../../src/check/text-places';
import { completeConfig } from '../fixtures/complete-config';
import { resolved, schema } from '../schema-file';
import { changed, today, told, type Json } from './good-file';

const missing = (languages: object, change: (file: Json) => void = () => undefined) =>
  checkConfig(
    changed((file) => [(file.languages = languages), change(file)]),
    { today },
  ).filter(({ code }) => code === 'language-missing');

const title = (text: object) => (file: Json) =>
  Object.assign(file, { services: [], banner: { title: text } });

describe('the checker, on languages', () => {
  it('tells once of a language, with all the places', () => {
    const [one, ...more] = missing({ default: 'ja', available: ['ja', 'en'] });
    assert.deepEqual(more, []);
    assert.deepEqual(one, {
      path: '/languages/available/1',
      code: 'language-missing',
      level: 'warning',
      got: 'en',
      places: ['recipient/name', 'dataSent/0', 'ourPurpose', 'theirPurpose'].map(
        (field) => `/services/0/${field}`,
      ),
    });
  });

  it('tells of each language by its own place', () => {
    const paths = missing({ available: ['ja', 'en', 'zh-Hant'] }).map(({ path }) => path);
    assert.deepEqual(paths, ['/languages/available/1', '/languages/available/2']);
  });

  it('takes a text without a language for one in the default language', () => {
    const [one] = missing({ default: 'en', available: ['ja', 'en'] });
    assert.deepEqual([one?.got, one?.places?.length], ['ja', 4]);
  });

  it('asks for the default language where no list is written', () => {
    assert.deepEqual(
      missing({}, title({ en: 'x' })).map(({ path, got }) => [path, got]),
      [['/languages/available', 'ja']],
    );
  });

  it('counts a blank text as missing', () => {
    assert.equal(missing({ available: ['ja', 'en'] }, title({ ja: 'x', en: '  ' })).length, 1);
  });

  it('does not miss a text that is absent in every language', () => {
    assert.deepEqual(missing({ available: ['ja', 'en'] }, title({})), []);
  });

  it('knows which text a screen in another script would show', () => {
    assert.deepEqual(missing({ default: 'zh-TW' }, title({ 'zh-Hant': 'x' })), []);
    assert.equal(missing({ default: 'zh-TW' }, title({ 'zh-Hans': 'x' })).length, 1);
  });

  it('does not ask for overrides in every language', () => {
    const texts = { ja: { 'preferences.title': '設定' } };
    assert.deepEqual(
      missing({ available: ['ja', 'en'] }, (file) => Object.assign(file, { services: [], texts })),
      [],
    );
  });
});

const japanese = (file: Json): void => {
  const text = (words: string) => ({ jp: words });
  file.banner = { title: text('お知らせ'), links: [{ label: text('一覧'), url: '/', lang: 'jp' }] };
  file.services[0].ourPurpose = text('広告のため');
};

describe('the checker, on countries in the place of languages', () => {
  const code = 'error language-country';
  const rows: [string, (file: Json) => void, ...string[]][] = [
    ['the default', (file) => (file.languages = { default: 'jp' }), `${code} /languages/default`],
    [
      'the list',
      (file) => (file.languages = { default: 'ja', available: ['ja', 'KR'] }),
      `${code} /languages/available/1`,
      'warning language-missing /languages/available/1',
    ],
    [
      'all texts, once',
      (file) => [(file.languages = { default: 'jp' }), japanese(file)],
      `${code} /languages/default`,
      `${code} /banner/links/0/lang`,
      `${code} /banner/title/jp`,
    ],
    ['our own words', (file) => (file.texts = { cn: { 'preferences.title': 'x' } }), `${code} /texts/cn`],
    [
      'English',
      (file) => (file.banner = { title: { ja: 'x', uk: 'About cookies' } }),
      `${code} /banner/title/uk`,
    ],
    ['nothing in Ukrainian', (file) => (file.banner = { title: { ja: 'x', uk: 'Про файли cookie' } })],
  ];
  for (const [name, change, ...expected] of rows)
    it(`tells of it in ${name}`, () => assert.deepEqual(told(changed(change)), expected));

  it('lists all the places of texts', () => {
    const found = checkConfig(changed(japanese), { today }).find(({ places }) => places);
    assert.deepEqual(found?.places, [
      '/banner/title/jp',
      '/banner/links/0/label/jp',
      '/services/0/ourPurpose/jp',
    ]);
  });

  const meant = { jp: 'ja', cn: 'zh-Hans', tw: 'zh-Hant', kr: 'ko', us: 'en', uk: 'en', vn: 'vi' };
  for (const [country, language] of Object.entries(meant))
    it(`takes ${country} for ${language}`, () => {
      const json = changed((file) => (file.banner = { title: { ja: 'x', [country]: 'x' } }));
      const [problem] = checkConfig(json, { today });
      const { sentence, suggestion } = explain(problem as CheckProblem, json, schema as SchemaPart);
      assert.equal(suggestion, language);
      assert.match(
        sentence.ja,
        new RegExp(`「${country}」は国を表す記号.*もしかして「${language}」ですか？`),
      );
      assert.match(
        sentence.en,
        new RegExp(`“${country}” stands for a country.*Did you mean “${language}”\\?`),
      );
    });
});

/** Every text of a file by what schema.json says: one string, or strings by language, of any content. */
function textsBySchema(value: Json, part: Json, path = ''): string[] {
  const one = resolved(part);
  const isText =
    one.anyOf?.some(({ type, pattern }: Json) => type === 'string' && !pattern) &&
    one.anyOf.some(({ propertyNames }: Json) => propertyNames);
  if (isText && (typeof value === 'string' || !('text' in value))) return [path];
  // A case with built-in wording has a name, no text.
  if (one.anyOf?.some((branch: Json) => resolved(branch).enum?.includes(value))) return [];
  if (one.anyOf)
    return [...new Set<string>(one.anyOf.flatMap((branch: Json) => textsBySchema(value, branch, path)))];
  if (Array.isArray(value))
    return one.items
      ? value.flatMap((entry, index) => textsBySchema(entry, one.items, `${path}/${index}`))
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) =>
    one.properties?.[key] ? textsBySchema(value[key], one.properties[key], `${path}/${key}`) : [],
  );
}

describe('the list of texts', () => {
  it('has every text that schema.json knows, and no other', () => {
    const found = textPlaces(completeConfig)
      .filter(({ use }) => use !== 'override')
      .map(({ path }) => path);
    assert.ok(found.length > 50);
    assert.deepEqual([...found].sort(), textsBySchema(completeConfig, schema).sort());
  });

  it('ends where the readers end, however deep a list goes', () => {
    let item: Json = '深い';
    for (let depth = 0; depth < 2000; depth++) item = { text: 'a', items: [item] };
    assert.ok(
      told(changed((file) => (file.services[0].dataSent = [item]))).includes(
        'warning too-deep /services/0/dataSent/0/items/0/items/0/items/0',
      ),
    );
  });
});
