import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noteCodes, noteKind } from '../../../../src/cli/import/note';
import { en } from '../../../../src/cli/import/sentences-en';
import { ja } from '../../../../src/cli/import/sentences-ja';

const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;

const all = (of: typeof en): [string, string][] => [
  ...Object.entries({ ...of.notes, ...of.refusals }).map(([code, say]): [string, string] => [
    code,
    say('GOT'),
  ]),
  ...Object.entries(of.next).flatMap(([maker, lines]) =>
    lines.map((said): [string, string] => [maker, said]),
  ),
];

describe('what is said of an import', () => {
  it('is there for every code, and for no other, in both languages', () => {
    for (const { notes } of [ja, en]) assert.deepEqual(Object.keys(notes).sort(), [...noteCodes].sort());
    assert.deepEqual(Object.keys(ja.refusals), Object.keys(en.refusals));
    assert.deepEqual(
      Object.values(ja.next).map(({ length }) => length),
      Object.values(en.next).map(({ length }) => length),
    );
  });

  it('ends its sentences, in the language that it is in', () => {
    for (const [code, said] of all(ja)) {
      assert.match(said, /(さい|です|ます|せん|ため)。$/, code);
      assert.match(said, japanese, code);
    }
    for (const [code, said] of all(en)) {
      assert.match(said, /[.]$/, code);
      assert.doesNotMatch(said, japanese, code);
    }
  });

  it('shows what stood there in both languages, or in neither', () => {
    for (const code of noteCodes)
      assert.equal(ja.notes[code]('GOT').includes('GOT'), en.notes[code]('GOT').includes('GOT'), code);
  });

  it('asks, and never commands or blames', () => {
    for (const [code, said] of all(en))
      assert.doesNotMatch(said, /\b(invalid|illegal|must|wrong|fail(ed|ure)?|bad)\b/i, code);
  });

  it('says what to do, or that there is nothing to do', () => {
    for (const code of noteCodes) {
      assert.match(en.notes[code]('GOT'), /\b[Pp]lease\b|nothing to do|use “theme”|in the model/, code);
      assert.match(ja.notes[code]('GOT'), /ください|することはありません/, code);
    }
  });

  it('knows what has to be done from what is only to be known', () => {
    const kinds = (['category-id', 'pre-ticked', 'function'] as const).map(noteKind);
    assert.deepEqual(kinds, ['todo', 'changed', 'left']);
  });
});
