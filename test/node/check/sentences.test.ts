import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { ToolCode } from '../../../src/check/check-code';
import { en } from '../../../src/check/sentences/en/all';
import { ja } from '../../../src/check/sentences/ja/all';
import type { About } from '../../../src/check/sentences/sentence';

/** The words of a union type, as its source has them. */
function union(file: string, name: string): string[] {
  const source = readFileSync(new URL(`../../../src/${file}`, import.meta.url), 'utf8');
  const body = new RegExp(`export type ${name} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/'([^']+)'/g)].map(([, code]) => code!);
}

const codes = [
  ...union('config/problem.ts', 'StructureCode'),
  ...union('config/problem.ts', 'SourceCode'),
  ...union('config/problem.ts', 'PresetCode'),
  ...union('check/check-code.ts', 'CheckCode'),
  ...union('check/check-code.ts', 'FileCode'),
] as ToolCode[];

const full: About = {
  got: 'GOT',
  key: 'KEY',
  allowed: ['WORD', 'OTHER'],
  types: ['string'],
  least: 1,
  most: 395,
  suggestion: 'MEANT',
  count: 3,
  firstLine: 12,
  fromUse: true,
};
const bare: About = {
  got: 'GOT',
  key: 'KEY',
  allowed: [],
  types: [],
  least: undefined,
  most: undefined,
  suggestion: undefined,
  count: 0,
  firstLine: undefined,
  fromUse: false,
};

const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

describe('the sentences', () => {
  it('are there for every code, and for no other, in both languages', () => {
    assert.ok(codes.length > 60);
    assert.deepEqual(Object.keys(ja).sort(), [...codes].sort());
    assert.deepEqual(Object.keys(en).sort(), [...codes].sort());
  });

  for (const code of codes)
    it(`say what ${code} is, and what to do, whatever is known of it`, () => {
      for (const about of [full, bare]) {
        assert.match(ja[code](about), /^[^。]*[。？].*(さい|です|ます|せん)。?[^。]*。?$/s);
        assert.match(ja[code](about), japanese);
        assert.match(en[code](about), /[A-Za-z].*[.]$/s);
        assert.doesNotMatch(en[code](about), japanese);
        for (const said of [ja[code](about), en[code](about)])
          assert.doesNotMatch(said, /undefined|NaN|\[object|「」|“”|（）|\(\)| {2}/);
      }
    });

  it('ask, and never command or blame', () => {
    for (const code of codes)
      assert.doesNotMatch(en[code](full), /\b(invalid|illegal|must|wrong|fail(ed|ure)?|bad)\b/i);
  });

  it('never say that something complies with the law', () => {
    for (const code of codes) {
      assert.doesNotMatch(en[code](full), /compl(y|ies|iant|iance)|lawful|legal/i);
      assert.doesNotMatch(ja[code](full), /適法|合法|違法|準拠|遵守/);
    }
  });

  const showing: [ToolCode, (keyof About)[]][] = [
    ['unknown-key', ['key', 'suggestion']],
    ['not-one-of', ['got', 'allowed', 'suggestion']],
    ['dangling-id', ['got', 'suggestion']],
    ['unknown-preset', ['got', 'suggestion']],
    ['unverified-preset', ['got']],
    ['number', ['got', 'least', 'most']],
    ['missing', ['key']],
    ['language-missing', ['got', 'count']],
    ['text-contrast', ['got']],
    ['edge-contrast', ['got']],
    ['url', ['got']],
    ['duplicate-id', ['got', 'firstLine']],
    ['url-check-old', ['got']],
    ['duplicate-key', ['got']],
  ];
  for (const [code, parts] of showing)
    it(`show the ${parts.join(' and the ')} of ${code}`, () => {
      for (const said of [ja[code](full), en[code](full)])
        for (const part of parts.flatMap((name) => full[name]))
          assert.ok(said.includes(String(part)), `${said} has ${String(part)}`);
    });

  it('list the keys where none is near', () => {
    const about = { ...full, suggestion: undefined };
    assert.match(ja['unknown-key'](about), /「WORD」、「OTHER」/);
    assert.match(en['unknown-key'](about), /“WORD”, “OTHER”/);
  });

  it('list no keys where they are many', () => {
    const about = { ...full, suggestion: undefined, allowed: Array.from({ length: 24 }, () => 'WORD') };
    for (const said of [ja['unknown-key'](about), en['unknown-key'](about)])
      assert.doesNotMatch(said, /WORD/);
  });
});
