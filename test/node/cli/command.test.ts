/* eslint-disable no-control-regex -- what a terminal would obey is what these tests look for */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { goodFile, type Json } from '../check/good-file';
import { folder, put, run } from './run';

const cwd = folder();
const text = (json: Json): string => JSON.stringify(json, null, 2);

/** A file with one error and one warning. */
const flawed = `{
  "format": 1,
  "servces": [],
  "reopen": { "kind": "none" }
}
`;

before(() => {
  put(cwd, 'good.json', text(goodFile()));
  put(cwd, 'flawed.json', flawed);
  put(cwd, 'warned.json', text({ ...goodFile(), reopen: { kind: 'none' } }));
});

describe('shirase check', () => {
  it('ends with 0 and says so where nothing is wrong', () => {
    assert.deepEqual(run(cwd, ['check', 'good.json']), {
      code: 0,
      out: '1 file checked: 0 errors, 0 warnings\nNothing was found that this check looks for. It does not say whether the site complies with the law.\n',
      err: '',
    });
  });

  it('ends with 0 where there are warnings alone', () => {
    const { code, out } = run(cwd, ['check', 'warned.json']);
    assert.equal(code, 0);
    assert.match(
      out,
      /^warned\.json:\d+:\d+ {2}warning {2}Reopening › Reason: .* {2}\(no-reason at \/reopen\/why\)\n\n1 file checked: 0 errors, 1 warning\n$/,
    );
  });

  it('ends with 1 and gives line and column where there are errors', () => {
    const { code, out } = run(cwd, ['check', 'flawed.json']);
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.match(
      lines[0]!,
      /^flawed\.json:3:3 {2}error {2}.*Did you mean “services”\?.* {2}\(unknown-key at \/servces\)$/,
    );
    assert.match(lines[1]!, /^flawed\.json:4:13 {2}warning {2}.*\(no-reason at \/reopen\/why\)$/);
  });

  it('groups what it says by file', () => {
    const { code, out } = run(cwd, ['check', 'warned.json', 'good.json', 'flawed.json']);
    assert.equal(code, 1);
    const groups = out.trimEnd().split('\n\n');
    assert.deepEqual(
      groups.map((group) => group.split('\n').length),
      [1, 2, 1],
    );
    assert.equal(groups[2], '3 files checked: 1 error, 2 warnings');
  });

  it('ends with 2 where a file cannot be read, and checks the others', () => {
    const { code, out } = run(cwd, ['check', 'nowhere.json', '.', 'flawed.json']);
    assert.equal(code, 2);
    assert.match(out, /nowhere\.json:1:1 {2}error {2}There is no such file/);
    assert.match(out, /\.:1:1 {2}error {2}This is a folder/);
    assert.match(out, /flawed\.json:3:3/);
  });

  it('speaks Japanese when asked', () => {
    const { out } = run(cwd, ['check', 'flawed.json', '--lang', 'ja']);
    assert.match(out, /flawed\.json:3:3 {2}エラー {2}.*もしかして「services」ですか？/);
    assert.match(out, /1個のファイルを点検しました：エラー1件、注意1件/);
  });

  it('speaks the language of the environment, unless asked for another', () => {
    assert.match(run(cwd, ['check', 'good.json'], { LANG: 'ja_JP.UTF-8' }).out, /1個のファイル/);
    assert.match(run(cwd, ['check', 'good.json'], { LC_ALL: 'ja_JP.UTF-8' }).out, /1個のファイル/);
    assert.match(
      run(cwd, ['check', 'good.json'], { LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }).out,
      /1 file/,
    );
    assert.match(run(cwd, ['--lang=en', 'check', 'good.json'], { LANG: 'ja_JP.UTF-8' }).out, /1 file/);
  });

  it('gives programs all it knows, in both languages', () => {
    const { code, out } = run(cwd, ['check', '--json', 'flawed.json', 'nowhere.json']);
    assert.equal(code, 2);
    const report = JSON.parse(out) as Json;
    assert.deepEqual([report.errors, report.warnings], [2, 1]);
    assert.deepEqual(
      report.files.map(({ file, readable }: Json) => [file, readable]),
      [
        ['flawed.json', true],
        ['nowhere.json', false],
      ],
    );
    const { sentence, ...finding } = report.files[0].findings[0];
    assert.deepEqual(finding, {
      path: '/servces',
      code: 'unknown-key',
      level: 'error',
      got: 'servces',
      line: 3,
      column: 3,
      suggestion: 'services',
      positions: [],
    });
    assert.match(sentence.ja, /もしかして「services」/);
    assert.match(sentence.en, /Did you mean “services”/);
  });

  it('lists the first ten places of a language that is missing everywhere', () => {
    const services = Array.from({ length: 4 }, (_, index) => ({
      ...goodFile().services[0],
      id: `ads-${index}`,
    }));
    put(cwd, 'english.json', text({ ...goodFile(), services, languages: { available: ['ja', 'en'] } }));
    const lines = run(cwd, ['check', 'english.json']).out.split('\n');
    assert.match(lines[0]!, /“en” is offered, but 16 texts do not have it/);
    assert.match(lines[1]!, /^ {4}english\.json:\d+:\d+ {2}\/services\/0\/recipient\/name$/);
    assert.equal(lines[11], '    and 6 more');
  });

  it('uses colours only when told that somebody sees them', () => {
    assert.doesNotMatch(run(cwd, ['check', 'flawed.json']).out, /\x1b/);
    assert.match(run(cwd, ['check', 'flawed.json'], { FORCE_COLOR: '1' }).out, /\x1b\[31m/);
    assert.doesNotMatch(run(cwd, ['check', 'flawed.json'], { FORCE_COLOR: '1', NO_COLOR: '1' }).out, /\x1b/);
  });

  it('lets nothing of the file steer the terminal', () => {
    put(cwd, 'steering.json', JSON.stringify({ ...goodFile(), ['\u001b[2J\u202e']: 1, version: 1 }));
    const { out } = run(cwd, ['check', 'steering.json']);
    assert.match(out, /unknown-key at/);
    assert.doesNotMatch(out, /[\x00-\x09\x0b-\x1f\u202e]/);
  });
});

describe('shirase init', () => {
  it('writes a file in which check finds nothing', () => {
    const made = run(cwd, ['init']);
    assert.deepEqual([made.code, made.err], [0, '']);
    assert.match(made.out, /privacy\.json is written/);
    assert.deepEqual(
      run(cwd, ['check', 'privacy.json']).out.split('\n')[0],
      '1 file checked: 0 errors, 0 warnings',
    );
    const json = JSON.parse(readFileSync(path.join(cwd, 'privacy.json'), 'utf8')) as Json;
    assert.deepEqual(
      [json.categories.length, json.services.length, json.languages.available],
      [3, 2, ['ja', 'en']],
    );
  });

  it('leaves a file alone, unless forced', () => {
    put(cwd, 'mine.json', 'mine');
    const kept = run(cwd, ['init', 'mine.json', '--lang', 'ja']);
    assert.equal(kept.code, 2);
    assert.match(kept.err, /mine\.json はすでにある/);
    assert.equal(readFileSync(path.join(cwd, 'mine.json'), 'utf8'), 'mine');
    assert.equal(run(cwd, ['init', 'mine.json', '--force']).code, 0);
    assert.equal(run(cwd, ['check', 'mine.json']).code, 0);
  });

  it('says where it cannot write', () => {
    put(cwd, 'file', '');
    const { code, err } = run(cwd, ['init', 'file/privacy.json']);
    assert.equal(code, 2);
    assert.match(err, /could not be written \(ENOTDIR\)/);
  });

  it('points editors to the schema where the package is installed', () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    const target = path.join(cwd, 'pointed.json');
    run(root, ['init', target]);
    const { $schema } = JSON.parse(readFileSync(target, 'utf8')) as Json;
    assert.equal(path.resolve(cwd, $schema), path.join(root, 'schema.json'));
    assert.equal('$schema' in JSON.parse(readFileSync(path.join(cwd, 'privacy.json'), 'utf8')), false);
  });
});

describe('shirase', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    ) as Json;
    assert.deepEqual(run(cwd, ['--version']), { code: 0, out: `${version}\n`, err: '' });
  });

  it('explains itself in both languages', () => {
    assert.match(run(cwd, ['--help', '--lang', 'ja']).out, /^使い方：.*\n\n.*設定ファイル/s);
    assert.match(run(cwd, ['check', '--help', '--lang', 'ja']).out, /終了コード/);
    assert.match(run(cwd, ['--help', '--lang', 'en']).out, /^Usage:.*settings file/s);
    assert.match(run(cwd, ['check', '--help', '--lang', 'en']).out, /Exit codes/);
  });

  for (const args of [
    ['chek', 'x.json'],
    ['check'],
    ['check', '--jsn', 'x'],
    ['check', '--lang', 'fr', 'x'],
    [],
  ])
    it(`ends with 2 on: shirase ${args.join(' ')}`, () => assert.equal(run(cwd, args).code, 2));

  it('says in one line what it did not understand', () => {
    assert.match(
      run(cwd, ['chek', '--lang', 'ja']).err,
      /^使い方が違います（unknown command 'chek'.*）。.*\n$/s,
    );
  });
});
