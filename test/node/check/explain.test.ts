import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import type { CheckProblem } from '../../../src/check/check-problem';
import { explain } from '../../../src/check/explain';
import { nearest } from '../../../src/check/nearest';
import { nearestByParts } from '../../../src/check/nearest-by-parts';
import { placeWords } from '../../../src/check/place-words';
import type { SchemaPart } from '../../../src/check/schema-part';
import { schema as written } from '../schema-file';
import { changed, goodFile, today, type Json } from './good-file';

const schema = written as SchemaPart;

/** What is said of the one problem of a file. */
function said(change: (file: Json) => void) {
  const json = changed(change);
  const [problem] = checkConfig(json, { today });
  return explain(problem as CheckProblem, json, schema);
}

describe('a place in words', () => {
  const json = {
    ...goodFile(),
    banner: { title: { ja: 'x' }, links: [{ label: 'x', url: '/' }] },
    services: [{ ...goodFile().services[0], cookies: [{ name: '_ga' }] }, {}],
    texts: { ja: { 'preferences.title': 'x' } },
  };
  const rows: [path: string, ja: string, en: string][] = [
    ['/banner/title', 'バナー›見出し', 'Banner › Title'],
    ['/banner/title/ja', 'バナー›見出し›日本語', 'Banner › Title › Japanese'],
    ['/banner/links/0/label', 'バナー›リンクの1番目›リンクの文字', 'Banner › Links no. 1 › Label'],
    [
      '/services/0/recipient/name',
      'サービス「ads」›送信先›送信先の名称',
      'Services “ads” › Recipient › Name',
    ],
    [
      '/services/0/cookies/0/lifetime',
      'サービス「ads」›クッキー「_ga」›有効期間',
      'Services “ads” › Cookies “_ga” › Lifetime',
    ],
    ['/services/1/category', 'サービスの2番目›分類', 'Services no. 2 › Category'],
    [
      '/texts/ja/preferences.title',
      '文言の差し替え›日本語›preferences.title',
      'Wording › Japanese › preferences.title',
    ],
    ['/texts/not a tag', '文言の差し替え›not a tag', 'Wording › not a tag'],
    ['/nobody/knows', 'nobody›knows', 'nobody › knows'],
    ['/a~1b/~0', 'a/b›~', 'a/b › ~'],
    ['', 'ファイル全体', 'The whole file'],
  ];
  for (const [path, ja, en] of rows)
    it(`is ${ja} for ${path || 'the root'}`, () => {
      assert.deepEqual(
        [placeWords(path, json, schema, 'ja'), placeWords(path, json, schema, 'en')],
        [ja, en],
      );
    });
});

describe('the word that was meant', () => {
  const rows: [written: string, words: string[], meant: string | undefined][] = [
    ['servces', ['services', 'signals'], 'services'],
    ['opt-in', ['optOut', 'optIn', 'notice'], 'optIn'],
    ['OPTOUT', ['optIn', 'optOut'], 'optOut'],
    ['data_sent', ['dataSent'], 'dataSent'],
    ['ba', ['bar', 'box'], 'bar'],
    ['x', ['bar', 'box'], undefined],
    ['sevices', [], undefined],
    ['', ['ab'], undefined],
    ['x'.repeat(100_000), ['ab'], undefined],
  ];
  for (const [wrong, words, meant] of rows)
    it(`is ${meant ?? 'unknown'} for ${wrong.slice(0, 20) || 'nothing'}`, () =>
      assert.equal(nearest(wrong, words), meant));
});

describe('the known service that was meant', () => {
  const known = ['ad-ebis', 'yahoo-japan-ads', 'yahoo-japan-ads-conversion', 'karte'];
  const rows: [written: string, meant: string | undefined][] = [
    ['adebis', 'ad-ebis'],
    ['yahoo-ads', 'yahoo-japan-ads'],
    ['Yahoo ads', 'yahoo-japan-ads'],
    ['kart', 'karte'],
    ['yahoo-maps', undefined],
    ['-', undefined],
    ['', undefined],
  ];
  for (const [wrong, meant] of rows)
    it(`is ${meant ?? 'unknown'} for ${wrong || 'nothing'}`, () =>
      assert.equal(nearestByParts(wrong, known), meant));

  it('is suggested', () => {
    const json = changed((file) => (file.services = [{ use: 'yahoo-ads', category: 'advertising' }]));
    const problem = {
      path: '/services/0/use',
      code: 'unknown-preset',
      level: 'error',
      got: 'yahoo-ads',
    } as const;
    assert.equal(explain(problem, json, schema, known).suggestion, 'yahoo-japan-ads');
  });
});

describe('an explanation', () => {
  it('names the place, the key and what was meant', () => {
    assert.deepEqual(
      said((file) => (file.services[0].retension = 'x')),
      {
        sentence: {
          ja: 'サービス「ads」：「retension」という項目はないため、読み飛ばされます。もしかして「retention」ですか？つづりを直すか、不要なら消してください。',
          en: 'Services “ads”: There is no field called “retension”, so it is ignored. Did you mean “retention”? Please correct the spelling, or remove it.',
        },
        suggestion: 'retention',
      },
    );
  });

  it('lists the words that schema.json allows there', () => {
    const { sentence, suggestion } = said((file) => (file.banner = { layout: 'barr' }));
    assert.match(sentence.ja, /^バナー›形：「barr」は.*もしかして「bar」.*「bar」、「box」、「modal」/);
    assert.equal(suggestion, 'bar');
  });

  it('guesses the category that was meant', () => {
    assert.equal(said((file) => (file.services[0].category = 'advertizing')).suggestion, 'advertising');
  });

  it('guesses no service where a category belongs', () => {
    assert.equal(said((file) => (file.services[0].category = 'adz')).suggestion, undefined);
  });

  it('guesses a service where either may stand', () => {
    const map = { ad_storage: 'adz' };
    assert.equal(said((file) => (file.signals = { googleConsentMode: { map } })).suggestion, 'ads');
  });

  it('gives the bounds that schema.json has', () => {
    assert.match(said((file) => (file.consent = { days: 400 })).sentence.en, /it says: 400.*from 1 to 395/);
  });

  const kinds: [string, (file: Json) => void, RegExp, RegExp][] = [
    ['a text', (file) => (file.version = 1), /「"」で囲んだ文字/, /a text in "quotes"/],
    [
      'true or false',
      (file) => (file.services[0].behavioralAds = 'yes'),
      /trueかfalse/,
      /true or false, without quotes/,
    ],
    ['a list', (file) => (file.services[0].mechanism = 'tag'), /\[ \] で囲んだ一覧/, /a list in \[ \]/],
    ['a group', (file) => (file.reopen = 'auto'), /\{ \} で囲んだまとまり/, /a group in \{ \}/],
    ['a whole number', (file) => (file.consent = { days: 'many' }), /整数/, /a whole number/],
  ];
  for (const [name, change, ja, en] of kinds)
    it(`says that ${name} belongs there`, () => {
      const { sentence } = said(change);
      assert.match(sentence.ja, ja);
      assert.match(sentence.en, en);
    });

  const quoted: [written: string, meant: string | undefined, change: (file: Json) => void][] = [
    ['"180"', '180', (file) => (file.consent = { days: '180' })],
    ['"１８０"', '180', (file) => (file.consent = { days: '１８０' })],
    ['"true"', 'true', (file) => (file.categories[0].required = 'true')],
    ['"False"', 'false', (file) => (file.services[0].behavioralAds = 'False')],
    ['"1"', '1', (file) => (file.consentVersion = '1')],
    ['"030"', undefined, (file) => (file.consent = { days: '030' })],
    ['"12.5"', undefined, (file) => (file.consentVersion = '12.5')],
    ['"yes"', undefined, (file) => (file.categories[0].required = 'yes')],
    ['"a \\"b\\""', undefined, (file) => (file.reopen = 'a "b"')],
  ];
  for (const [written, meant, change] of quoted)
    it(`shows ${written} with its quotes${meant ? `, which have to go for ${meant}` : ''}`, () => {
      const { sentence, suggestion } = said(change);
      assert.equal(suggestion, meant);
      assert.ok(sentence.ja.includes(`（今の値：${written}）`));
      assert.ok(sentence.en.includes(`(it says: ${written})`));
      assert.equal(sentence.ja.includes(`「"」を取って、${meant} と書いてください`), meant !== undefined);
      assert.equal(sentence.en.includes(`take the quotes away, and write ${meant}.`), meant !== undefined);
    });

  it('shows what is no text without quotes', () =>
    assert.match(said((file) => (file.version = 7)).sentence.en, /\(it says: 7\)/));

  it('names the parent of what is not there', () => {
    assert.match(said((file) => delete file.services[0].id).sentence.ja, /^サービスの1番目：.*「id」/);
  });

  const hiding: [code: CheckProblem['code'], hides: boolean][] = [
    ['json-comma-extra', true],
    ['json-deep', true],
    ['config-json', true],
    ['json-empty', false],
    ['config-html', false],
    ['duplicate-key', false],
  ];
  for (const [code, hides] of hiding)
    it(`says ${hides ? '' : 'not '}that there may be more below ${code}`, () => {
      const { sentence } = explain({ path: '', code, level: 'error' }, undefined, schema);
      assert.equal(/この先にも直すところがあるかも/.test(sentence.ja), hides);
      assert.equal(/There may be more below/.test(sentence.en), hides);
    });

  it('names no place for the file as a whole', () => {
    assert.match(
      explain({ path: '', code: 'bom', level: 'warning' }, undefined, schema).sentence.ja,
      /^ファイルの先頭/,
    );
  });
});
