import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkBytes, type Finding } from '../../../src/cli/check-file';
import { readSchema } from '../../../src/cli/package-files';
import { readPresets } from '../../../src/cli/read-presets';
import { changed, goodFile, today, type Json } from '../check/good-file';
import { folder, put, run } from './run';

const schema = readSchema();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What is said of some bytes: `error encoding Shift_JIS 1:1`. */
const told = (bytes: Uint8Array): string[] =>
  checkBytes('x.json', bytes, today, schema).findings.map(({ level, code, got, line, column }) =>
    [level, code, ...(got === undefined ? [] : [got]), `${line}:${column}`].join(' '),
  );

const good = JSON.stringify(goodFile(), null, 2);

// 「日本語の文章」, in bytes, since Node can only read these encodings.
const shiftJis = [0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0xcd];
const eucJp = [0xc6, 0xfc, 0xcb, 0xdc, 0xb8, 0xec, 0xa4, 0xce, 0xca, 0xb8, 0xbe, 0xcf];
const iso2022 = [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42];
const around = (bytes: number[]): Uint8Array =>
  Uint8Array.from([...utf8('{"version": "'), ...bytes, ...utf8('"}')]);
const wide = (text: string): number[] => [...Buffer.from(text, 'utf16le')];
const swapped = (bytes: number[]): number[] => bytes.map((_, at) => bytes[at ^ 1]!);

describe('the bytes of a file', () => {
  const rows: [string, Uint8Array, ...string[]][] = [
    ['in UTF-8', utf8(good)],
    ['in UTF-8 with a BOM', utf8(`\ufeff${good}`), 'warning bom 1:1'],
    [
      'in UTF-8 with a BOM and a mistake',
      utf8('\ufeff{"format": 1,}'),
      'warning bom 1:1',
      'error json-comma-extra 1:13',
    ],
    ['in Shift_JIS', around(shiftJis), 'error encoding Shift_JIS 1:1'],
    ['in EUC-JP', around(eucJp), 'error encoding EUC-JP 1:1'],
    ['in ISO-2022-JP', around(iso2022), 'error encoding ISO-2022-JP 1:1'],
    ['in UTF-16 with a BOM', Uint8Array.from([0xff, 0xfe, ...wide(good)]), 'error encoding UTF-16 1:1'],
    [
      'in UTF-16, the other way round',
      Uint8Array.from([0xfe, 0xff, ...swapped(wide(good))]),
      'error encoding UTF-16 1:1',
    ],
    ['in UTF-16 without a BOM', Uint8Array.from(wide(good)), 'error encoding UTF-16 1:1'],
    [
      'in UTF-16 without a BOM, the other way round',
      Uint8Array.from(swapped(wide(good))),
      'error encoding UTF-16 1:1',
    ],
    [
      'in Latin 1',
      Uint8Array.from([...utf8('{"version": "caf'), 0xe9, ...utf8('"}')]),
      'error encoding unknown 1:1',
    ],
    [
      'in UTF-8, with a character cut in two',
      utf8(good).subarray(0, utf8(good).indexOf(0xe6) + 2),
      'error encoding damaged 1:1',
    ],
    [
      'in UTF-8, with one byte lost',
      Uint8Array.from([...utf8(good.replace('}', '')), 0xe6]),
      'error encoding damaged 1:1',
    ],
    [
      'of an image',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      'error encoding unknown 1:1',
    ],
    ['of nothing', new Uint8Array(), 'error json-empty 1:1'],
  ];
  for (const [name, bytes, ...expected] of rows)
    it(`${expected.length ? 'are told' : 'pass'} ${name}`, () => assert.deepEqual(told(bytes), expected));

  it('may be more than browsers read, which is told, and all of them are read', () => {
    const version = 'x'.repeat(2 ** 21);
    const found = told(utf8(JSON.stringify({ ...goodFile(), version, extra: 1 })));
    assert.match(found[0]!, /^error config-large \d+ 1:1$/);
    assert.match(found[1]!, /^error unknown-key extra 1:/);
  });
});

describe('a file that is no JSON', () => {
  const rows: [string, string, string][] = [
    ['a comma after the last field', '{\n  "format": 1,\n}', 'error json-comma-extra 2:14'],
    ['a comma after the last entry', '{"rules": ["JP",]}', 'error json-comma-extra 1:16'],
    ['two commas', '{"format": 1,, "version": "x"}', 'error json-comma-extra 1:13'],
    ['no comma', '{\n  "format": 1\n  "version": "x"\n}', 'error json-comma-missing 2:14'],
    ['no comma in a list', '["JP" "EU"]', 'error json-comma-missing 1:6'],
    ['no colon', '{"format" 1}', 'error json-colon 1:11'],
    ['smart quotes around a name', '{ “format”: 1 }', 'error json-quote “ 1:3'],
    ['smart quotes around a text', '{ "version": “x” }', 'error json-quote “ 1:14'],
    ['a smart quote at the end', '{ "version": "x” }', 'error json-quote ” 1:16'],
    ['full-width quotes', '{ ＂format＂: 1 }', 'error json-quote ＂ 1:3'],
    ['single quotes', "{ 'format': 1 }", "error json-single-quote ' 1:3"],
    ['a full-width colon', '{ "format"：1 }', 'error json-full-width ： 1:11'],
    ['a full-width comma', '{ "format": 1，"version": "x" }', 'error json-full-width ， 1:14'],
    ['a full-width digit', '{ "format": １ }', 'error json-full-width １ 1:13'],
    ['a full-width space', '{\n\u3000"format": 1 }', 'error json-full-width \u3000 2:1'],
    ['full-width brackets', '｛ "format": 1 ｝', 'error json-full-width ｛ 1:1'],
    ['a comment', '{\n  // the format\n  "format": 1 }', 'error json-comment 2:3'],
    ['a comment of another kind', '{ /* the format */ "format": 1 }', 'error json-comment 1:3'],
    ['a comment that never ends', '{ "format": 1 /* the', 'error json-comment 1:15'],
    ['a name without quotes', '{ format: 1 }', 'error json-unquoted format 1:3'],
    ['True in capitals', '{ "a": True }', 'error json-unquoted True 1:8'],
    ['an end too early, in an object', '{\n  "format": 1', 'error json-cut-off 2:13'],
    ['an end too early, in a list', '{ "rules": ["JP",', 'error json-cut-off 1:17'],
    ['an end too early, after a name', '{ "format":', 'error json-cut-off 1:11'],
    ['an end too early, in a text', '{ "version": "2026-', 'error json-cut-off 1:14'],
    ['a text that is not closed', '{ "version": "x,\n "format": 1 }', 'error json-string 1:14'],
    ['a line break in a text', '{ "version": "x\ny" }', 'error json-string 1:14'],
    ['a path of Windows', '{ "version": "C:\\privacy" }', 'error json-string 1:14'],
    ['one bracket too many', '{ "format": 1 } }', 'error json-after-end 1:17'],
    ['two files in one', '{ "format": 1 }\n{ "format": 1 }', 'error json-after-end 2:1'],
    ['a number that is none', '{ "a": 1. }', 'error json-number 1. 1:8'],
    ['a page', '\n<!DOCTYPE html><title>404</title>', 'error config-html 2:1'],
    ['blanks', ' \n ', 'error json-empty 1:1'],
    ['a word', 'privacy', 'error json-unquoted privacy 1:1'],
    ['brackets without end', '['.repeat(100_000), 'error json-deep 1:1'],
    [
      'brackets in brackets',
      `{"company": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      'error json-deep 1:1',
    ],
  ];
  for (const [name, text, expected] of rows)
    it(`is told by ${name}`, () => assert.deepEqual(told(utf8(text)), [expected]));

  it('is told whatever it is', () => {
    for (let end = 0; end < good.length; end += 7) {
      const found = told(utf8(good.slice(0, end)));
      assert.equal(found.length, 1);
      assert.match(found[0]!, /^error (json-|config-json)/);
    }
  });
});

describe('the places of problems', () => {
  const file = (change: (json: Json) => void): Uint8Array => {
    const json = goodFile();
    change(json);
    return utf8(JSON.stringify(json, null, 2));
  };
  const at = (text: string, word: string): string => {
    const before = text.slice(0, text.indexOf(word)).split('\n');
    return `${before.length}:${before.at(-1)!.length + 1}`;
  };

  const rows: [string, string, string][] = [
    ['the key of what is unknown', '{"format": 1, "a/b~": {}}', 'error unknown-key a/b~ 1:15'],
    ['the value of what is wrong', '{"format": 1,\r\n "version": 7}', 'error type 7 2:13'],
    ['the parent of what is missing', '{"format": 1,\n "categories": [\n  {}]}', 'error missing 3:3'],
    [
      'the second entry of a list',
      '{"format": 1,\n "rules": ["JP",\n  "Japan"]}',
      'error not-one-of Japan 3:3',
    ],
    [
      'the third of several groups',
      '{"format": 1, "categories": [{"id": "a"}, {"id": "b"},\n {"id": "c", "required": 1}]}',
      'error type 1 2:26',
    ],
    ['the file that says nothing', '\n{}', 'error missing 2:1'],
    [
      'the key that is no language',
      '{"format": 1, "banner": {"title": {"日本": "x"}}}',
      'error language 日本 1:36',
    ],
    [
      'the value that is no language',
      '{"format": 1, "languages": {"original": "日本"}}',
      'error language 日本 1:41',
    ],
    [
      'the key that is a country',
      '{"format": 1, "banner": {"title": {"jp": "x"}}}',
      'error language-country jp 1:36',
    ],
    ['the second of two keys', '{"format": 1,\n "format": 1}', 'error duplicate-key format 2:2'],
    [
      'the second key deep inside',
      '{"format": 1, "banner": {"links": [{"label": "一覧", "label": "一", "url": "/"}]}}',
      'error duplicate-key label 1:52',
    ],
    [
      'the last of two keys, for what is wrong with it',
      '{"format": 1, "version": "x", "version": 7}',
      'error duplicate-key version 1:31|error type 7 1:42',
    ],
  ];
  for (const [name, text, expected] of rows)
    it(`are ${name}`, () => assert.deepEqual(told(utf8(text)).join('|'), expected));

  it('come in the order of the file', () => {
    const text = new TextDecoder().decode(
      file((json) => [
        delete json.services[0].theirPurpose,
        (json.services[0].ourPurpose = 1),
        (json.zzz = 1),
      ]),
    );
    const found = told(utf8(text));
    assert.deepEqual(
      found.map((one) => one.split(' ')[1]),
      ['no-their-purpose', 'type', 'unknown-key'],
    );
    assert.equal(found[1], `error type 1 ${at(text, '1\n    }')}`);
  });
});

describe('an id that stands twice', () => {
  const ga = { use: 'google-analytics-4', category: 'advertising' };
  const more = (...services: Json[]) => changed((json) => json.services.push(...services));
  const rows: [name: string, json: Json, ja: RegExp, en: RegExp][] = [
    [
      'of a service',
      more({ ...goodFile().services[0] }),
      /「ads」.*使われています（最初のものは14行目）。.*別の名前/,
      /“ads” is taken .* \(the first stands in line 14\).*another name/,
    ],
    [
      'of a category',
      more({ ...goodFile().services[0], id: 'necessary' }),
      /「necessary」.*（最初のものは5行目）/,
      /“necessary” .* \(the first stands in line 5\)/,
    ],
    [
      'of a known service that is used twice',
      more(ga, ga),
      /「google-analytics-4」は、すでに使われています（最初のものは27行目）。.*"id": "google-analytics-4-2"/,
      /“google-analytics-4” is in use already \(the first stands in line 27\).*“id” of its own/,
    ],
    [
      'of a service and of a known one',
      more(ga, { ...ga, use: undefined, id: ga.use }),
      /識別名「google-analytics-4」.*（最初のものは27行目）.*別の名前/,
      /The id “google-analytics-4” .*line 27/,
    ],
  ];
  for (const [name, json, ja, en] of rows)
    it(`is told with the line of the first, ${name}`, () => {
      const bytes = utf8(JSON.stringify(json, null, 2));
      const { findings } = checkBytes('x.json', bytes, today, schema, readPresets());
      const [{ sentence }, ...others] = findings.filter(({ code }) => code === 'duplicate-id') as [Finding];
      assert.deepEqual(others, []);
      assert.match(sentence.ja, ja);
      assert.match(sentence.en, en);
    });
});

describe('a misspelt key', () => {
  const rows: [name: string, change: (json: Json) => void, ...codes: string[]][] = [
    [
      'before the field that is missing',
      (json) => misspell(json.services[0], 'ourPurpos'),
      'unknown-key',
      'no-purpose',
    ],
    [
      'before the recipient that is missing',
      (json) => [(json.services[0].recepient = {}), delete json.services[0].recipient],
      'unknown-key',
      'no-recipient',
    ],
    [
      'after what comes before it, where nothing is missing',
      (json) => [(json.services[0].dataSent = 1), (json.services[0].zzz = 1)],
      'type',
      'unknown-key',
    ],
    [
      'after what comes before its object',
      (json) => [(json.categories[0].label = 7), misspell(json.services[0], 'ourPurpos')],
      'type',
      'unknown-key',
      'no-purpose',
    ],
  ];
  const misspell = (service: Json, key: string): void => {
    service[key] = service.ourPurpose;
    delete service.ourPurpose;
  };
  for (const [where, change, ...codes] of rows)
    it(`is told ${where}`, () =>
      assert.deepEqual(
        told(utf8(JSON.stringify(changed(change)))).map((one) => one.split(' ')[1]),
        codes,
      ));
});

describe('shirase check, on files from other programs', () => {
  const cwd = folder();
  const says = (name: string, bytes: Uint8Array | string, lang: string): [number | null, string] => {
    put(cwd, name, bytes);
    const { code, out } = run(cwd, ['check', name, '--lang', lang]);
    return [code, out];
  };

  it('explains how to save as UTF-8', () => {
    const [code, out] = says('sjis.json', around(shiftJis), 'ja');
    assert.equal(code, 1);
    assert.match(
      out,
      /^sjis\.json:1:1 {2}エラー {2}文字コードがShift_JISです。文字コードをUTF-8にして保存し直してください.*\(encoding at \/\)/,
    );
  });

  it('goes on after a BOM', () => {
    const [code, out] = says('bom.json', `\ufeff${good}`, 'en');
    assert.equal(code, 0);
    assert.match(out, /^bom\.json:1:1 {2}warning {2}The file begins with an invisible mark, the BOM/);
  });

  it('knows a page from a file', () => {
    const [code, out] = says('page.json', '<html></html>', 'ja');
    assert.equal(code, 1);
    assert.match(out, /HTMLのページです/);
  });

  it('shows the quote that a word processor put', () => {
    const [code, out] = says('smart.json', '{\n  “format”: 1\n}', 'en');
    assert.equal(code, 1);
    assert.match(out, /^smart\.json:2:3 {2}error {2}The quotation mark is “\./);
  });

  it('knows a file that was cut off', () => {
    const [code, out] = says('cut.json', good.slice(0, 100), 'en');
    assert.equal(code, 1);
    assert.match(out, /The file ends too early/);
  });
});
