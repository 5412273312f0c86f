/* eslint-disable no-control-regex -- what a terminal would obey is what these tests look for */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Json } from '../../check/good-file';
import { folder, put, run } from '../run';

const cwd = folder();
const tea = fileURLToPath(new URL('../../fixtures/cookieconsent.config.js', import.meta.url));
const written = (name: string): Json => JSON.parse(readFileSync(path.join(cwd, name), 'utf8'));

describe('shirase import', () => {
  it('writes a file of which check says what the import said it would', () => {
    const { code, out, err } = run(cwd, ['import', tea]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^privacy\.json is written: 3 categories, 4 services\. There are 23 notes\.$/m);
    const [, errors, warnings] = /now says: (\d+) errors?, (\d+) warnings?\.$/m.exec(out)!;
    const checked = JSON.parse(run(cwd, ['check', '--json', 'privacy.json']).out);
    assert.deepEqual([checked.errors, checked.warnings], [Number(errors), Number(warnings)]);
    assert.ok(checked.errors > 0);
  });

  it('invents nothing that the law asks for', () => {
    run(cwd, ['import', tea, '--out', 'bare.json']);
    const { services, company, notice, rules } = written('bare.json');
    assert.deepEqual([company, notice, rules], [undefined, undefined, undefined]);
    for (const service of services)
      assert.deepEqual(
        Object.keys(service).filter((key) => !['id', 'alias', 'category', 'name', 'cookies'].includes(key)),
        [],
      );
  });

  it('says first what there is to do, with line and column, and each thing once', () => {
    const { out } = run(cwd, ['import', tea, '--out', 'told.json']);
    const lines = out.split('\n');
    assert.match(lines[0]!, /config\.js:\d+:\d+ {2}to do {2}.* {2}\(google-call\)$/);
    assert.match(
      lines[1]!,
      /:\d+:\d+ {2}to do {2}The id is now “ads-more”\..*\(category-id at categories\["Ads & more"\]\)$/,
    );
    const at = lines.findIndex((line) => line.includes('(function at onConsent)'));
    assert.match(lines[at]!, / {2}not carried {2}A function cannot stand/);
    assert.match(
      lines[at + 1]!,
      /^ {4}.*:\d+:\d+ {2}categories\.analytics\.services\["Tea Counter"\]\.onAccept$/,
    );
    const [, line, column] = /:(\d+):(\d+) /.exec(lines[at]!)!;
    const there = readFileSync(tea, 'utf8').split('\n')[Number(line) - 1]!;
    assert.ok(there.slice(Number(column) - 1).startsWith('() => {'));
  });

  it('says what remains to be done on the site', () =>
    assert.match(
      run(cwd, ['import', tea, '--out', 'next.json']).out,
      /\nOn the site:\n- Tags with data-category and data-service go on working\.[^]*data-cc="accept-all" does nothing/,
    ));

  it('speaks Japanese when asked', () => {
    const { out } = run(cwd, ['import', tea, '--out', 'ja.json', '--lang', 'ja']);
    assert.match(out, / {2}要対応 {2}識別名は「ads-more」になりました/);
    assert.match(out, /ja\.json を作りました：分類3件、サービス4件。確かめる点は23件です。/);
    assert.match(out, /サイトの側ですること：\n- /);
  });

  it('gives programs all it knows, in both languages', () => {
    const { code, out } = run(cwd, ['import', tea, '--out', 'json.json', '--json']);
    assert.equal(code, 0);
    const { maker, readable, out: file, notes, next, errors } = JSON.parse(out);
    assert.deepEqual([maker, readable, file, notes.length], ['cookieconsent', true, 'json.json', 23]);
    const { sentence, ...note } = notes.find((one: Json) => one.code === 'other-file');
    assert.deepEqual(note, {
      line: note.line,
      column: note.column,
      code: 'other-file',
      kind: 'left',
      path: 'language.translations.fr',
      got: '/cookies/fr.json',
    });
    assert.match(sentence.ja, /別のファイル（\/cookies\/fr\.json）/);
    assert.match(sentence.en, /another file \(\/cookies\/fr\.json\)/);
    assert.equal(next.ja.length, next.en.length);
    assert.ok(errors > 0);
  });

  it('leaves a file alone, unless forced', () => {
    put(cwd, 'mine.json', 'mine');
    const kept = run(cwd, ['import', tea, '--out', 'mine.json']);
    assert.deepEqual([kept.code, kept.out], [2, '']);
    assert.match(kept.err, /mine\.json is already there/);
    assert.equal(readFileSync(path.join(cwd, 'mine.json'), 'utf8'), 'mine');
    assert.equal(run(cwd, ['import', tea, '--out', 'mine.json', '--force']).code, 0);
    assert.equal(written('mine.json').format, 1);
  });

  const refused: [name: string, content: string | Uint8Array | undefined, said: RegExp][] = [
    ['is not there', undefined, /^refused\.js:1:1 {2}error {2}There is no such file/],
    [
      'is in another encoding',
      Uint8Array.from([0x61, 0x3d, 0x22, 0x82, 0xa0, 0x82, 0xa2, 0x22]),
      /is in Shift_JIS, not in UTF-8/,
    ],
    ['is empty', '', /The file is empty/],
    [
      'is broken',
      'CookieConsent.run({\n  a: ,\n})',
      /^refused\.js:2:6 {2}error {2}.*\(Unexpected token\).* {2}\(syntax\)\n$/,
    ],
    ['is of something else', 'alert(1)', /There is no configuration of vanilla-cookieconsent 3 or Klaro/],
    ['would steer the terminal', 'a = "\u001b[2J\n', /^refused\.js:1:5 {2}error/],
  ];
  for (const [name, content, said] of refused)
    it(`ends with 2 and writes nothing where the file ${name}`, () => {
      if (content !== undefined) put(cwd, 'refused.js', content);
      const { code, out, err } = run(cwd, ['import', 'refused.js', '--out', 'none.json']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
      assert.doesNotMatch(err, /[\x00-\x09\x0b-\x1f]/);
      assert.equal(existsSync(path.join(cwd, 'none.json')), false);
    });

  it('tells programs too why it read nothing', () => {
    put(cwd, 'broken.js', 'run({');
    const { code, out } = run(cwd, ['import', 'broken.js', '--json']);
    const { readable, error } = JSON.parse(out);
    assert.deepEqual([code, readable, error.code, error.line, error.column], [2, false, 'syntax', 1, 6]);
  });
});
