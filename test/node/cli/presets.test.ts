import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { readPresets } from '../../../src/cli/read-presets';
import { presetsOf } from '../../../src/config/presets-of';
import type { Json } from '../check/good-file';
import { folder, put, run } from './run';

const cwd = folder();
const presets = readPresets();
const services = presetsOf(presets);

const known = { use: 'google-analytics-4', category: 'analytics', ourPurpose: '記事を改善するため' };
const doubtful = presets.find(({ verified }) => !verified)!;

const file = (...list: object[]): string =>
  JSON.stringify({ format: 1, categories: [{ id: 'analytics' }], services: list }, null, 2);

const lines = (text: string): string[] => text.trimEnd().split('\n');

describe('shirase check', () => {
  it('fills in a known service before it checks, and says what is still to be said', () => {
    put(cwd, 'known.json', file(known));
    const { code, out } = run(cwd, ['check', 'known.json']);
    assert.equal(code, 0);
    assert.doesNotMatch(out, /no-data-sent|no-recipient|no-their-purpose|unverified-preset/);
    put(cwd, 'silent.json', file({ use: known.use, category: 'analytics' }));
    const silent = run(cwd, ['check', 'silent.json']);
    assert.equal(silent.code, 1);
    assert.match(silent.out, /silent\.json:9:5 {2}error {2}.*“google-analytics-4” › Our purpose.*no-purpose/);
  });

  it('says that there is no such service, what was probably meant, and nothing more of it', () => {
    put(cwd, 'unknown.json', file({ ...known, use: 'google-analytics-5' }));
    const { code, out } = run(cwd, ['check', 'unknown.json']);
    assert.equal(code, 1);
    assert.deepEqual(lines(out).length, 3);
    assert.match(
      out,
      /^unknown\.json:10:14 {2}error .*Did you mean “google-analytics-4”\?.*\(unknown-preset at \/services\/0\/use\)/,
    );
    const ja = run(cwd, ['check', 'unknown.json', '--lang', 'ja']).out;
    assert.match(ja, /もしかして「google-analytics-4」ですか？/);
  });

  it('warns of a service that was not all seen in a source', () => {
    put(cwd, 'doubtful.json', file({ ...known, use: doubtful.id }));
    const { out } = run(cwd, ['check', 'doubtful.json']);
    assert.match(out, /doubtful\.json:10:14 {2}warning .*\(unverified-preset at \/services\/0\/use\)/);
  });
});

describe('shirase expand', () => {
  const text = file(known).replace('"format": 1', '"format":    1');

  it('prints the file with its known services filled in, and leaves the rest as it is written', () => {
    put(cwd, 'privacy.json', text);
    const { code, out, err } = run(cwd, ['expand', 'privacy.json']);
    assert.deepEqual([code, err], [0, '']);
    const { use, ...own } = known;
    assert.deepEqual((JSON.parse(out) as Json).services, [{ ...services[use], ...own }]);
    assert.ok(out.startsWith(text.slice(0, text.indexOf('"services"'))));
  });

  it('writes it to a file, once, and not again unless forced', () => {
    const args = ['expand', 'privacy.json', '--out', 'expanded.json'];
    assert.match(run(cwd, args).out, /^expanded\.json is written/);
    assert.equal(run(cwd, args).code, 2);
    assert.equal(run(cwd, [...args, '--force']).code, 0);
    assert.equal(run(cwd, ['check', 'expanded.json']).code, 0);
    assert.doesNotMatch(readFileSync(path.join(cwd, 'expanded.json'), 'utf8'), /"use"/);
  });

  it('changes nothing in what it has written, nor in a file of no known services', () => {
    const once = run(cwd, ['expand', 'privacy.json']).out;
    put(cwd, 'once.json', once);
    assert.equal(run(cwd, ['expand', 'once.json']).out, once);
  });

  it('fills in what counts where a name stands twice', () => {
    put(cwd, 'twice.json', `{ "format": 1, "services": [], "services": [${JSON.stringify(known)}] }`);
    const { services: list } = JSON.parse(run(cwd, ['expand', 'twice.json']).out) as Json;
    assert.equal(list[0].recipient.name.ja, 'Google LLC');
  });

  it('makes a folder that is not there', () => {
    put(cwd, 'known.json', file(known));
    assert.equal(run(cwd, ['expand', 'known.json', '--out', 'new/site/privacy.json']).code, 0);
    assert.ok(existsSync(path.join(cwd, 'new', 'site', 'privacy.json')));
  });

  it('writes nothing where a service is not known, and says which', () => {
    put(cwd, 'unknown.json', file({ ...known, use: 'google-analytics-5' }));
    const { code, out, err } = run(cwd, ['expand', 'unknown.json', '--out', 'nothing.json', '--lang', 'ja']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /「google-analytics-5」という既知のサービスはありません/);
    assert.equal(existsSync(path.join(cwd, 'nothing.json')), false);
  });

  for (const [name, content] of [
    ['is no JSON', '{'],
    ['is not there', undefined],
  ] as const)
    it(`ends with 2 where the file ${name}`, () => {
      if (content !== undefined) put(cwd, 'broken.json', content);
      const { code, err } = run(cwd, ['expand', content === undefined ? 'nowhere.json' : 'broken.json']);
      assert.equal(code, 2);
      assert.match(err, /could not be read as a settings file/);
    });
});

describe('shirase presets', () => {
  it('lists all, one on each line', () => {
    const { code, out } = run(cwd, ['presets']);
    assert.equal(code, 0);
    assert.deepEqual(
      lines(out).map((line) => line.split(' ')[0]),
      presets.map(({ id }) => id),
    );
  });

  const words: [word: string, id: string][] = [
    ['criteo', 'criteo'],
    ['google-analytics-4', 'google-analytics-4'],
    ['タグマネージャー', 'google-tag-manager'],
    ['ＧＯＯＧＬＥ ＭＡＰＳ', 'google-maps'],
    ['株式会社プレイド', 'karte'],
    ['PLAID', 'karte'],
    ['px.ads.linkedin', 'linkedin-insight-tag'],
    ['adebis', 'ad-ebis'],
    ['AD_EBIS', 'ad-ebis'],
    ['yahoo-ads', 'yahoo-japan-ads'],
    ['karte plaid', 'karte'],
  ];
  for (const [word, id] of words)
    it(`finds ${id} by “${word}”`, () => {
      const { code, out } = run(cwd, ['presets', word]);
      assert.equal(code, 0);
      assert.ok(lines(out).some((line) => line.startsWith(`${id} `)));
      assert.ok(lines(out).length < presets.length / 2);
    });

  it('says which were not all seen in a source, in both languages', () => {
    assert.match(run(cwd, ['presets', doubtful.id, '--lang', 'en']).out, /not all seen in a source/);
    assert.match(run(cwd, ['presets', doubtful.id, '--lang', 'ja']).out, /出典で確かめきれていません/);
    assert.doesNotMatch(run(cwd, ['presets', 'google-analytics-4']).out, /not all seen/);
  });

  it('ends with 1 where none is found', () => {
    const { code, out, err } = run(cwd, ['presets', 'no such service']);
    assert.deepEqual([code, out], [1, '']);
    assert.match(err, /no known service for “no such service”/);
  });

  it('lists the addresses that a person has to open, with the day on which they were checked', () => {
    const { code, out } = run(cwd, ['presets', 'google-analytics-4', '--links']);
    assert.equal(code, 0);
    const rows = lines(out).map((line) => line.split('\t'));
    assert.ok(rows.every(([day, , , url]) => /^\d{4}-\d\d-\d\d$/.test(day!) && URL.canParse(url!)));
    assert.deepEqual(
      [...new Set(rows.map(([, , kind]) => kind))],
      ['opt-out', 'policy', 'company', 'source'],
    );
    assert.ok(out.includes('https://tools.google.com/dlpage/gaoptout?hl=ja'));
  });
});
