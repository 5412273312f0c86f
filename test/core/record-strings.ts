import fc from 'fast-check';
import { encode } from '../../src/core/encode';
import type { ConsentRecord } from '../../src/core/record';

const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

const id = fc
  .tuple(fc.constantFrom(...letters), fc.string({ unit: fc.constantFrom(...letters, '-'), maxLength: 31 }))
  .map(([first, rest]) => first + rest);

const answers = (names: readonly string[]) =>
  fc
    .array(fc.boolean(), { minLength: names.length, maxLength: names.length })
    .map((said) => names.map((name, index) => `${name}:${Number(said[index])}`));

/** Records that a store may make, short enough to be kept. */
export const records: fc.Arbitrary<ConsentRecord> = fc
  .tuple(fc.uniqueArray(id, { maxLength: 24 }), fc.nat(24))
  .chain(([names, cut]) =>
    fc.record({
      consentVersion: fc.integer({ min: 0, max: 999_999_999 }),
      time: fc.integer({ min: 0, max: 36 ** 8 - 1 }),
      strictness: fc.integer({ min: 0, max: 2 }),
      overGpc: fc.boolean(),
      id: fc.string({ unit: fc.constantFrom(...letters), minLength: 8, maxLength: 8 }),
      categories: answers(names.slice(0, cut)),
      services: answers(names.slice(cut)),
    }),
  );

// Making a record takes fifty times as long as changing one.
const written = fc.constantFrom(...fc.sample(records, 5000).map(encode));

const marks = fc.constantFrom(...'~.:01noiNOIAZaz-_ \n;=%+\u00a0\u0660\ufeff');

/** A written record with a part of it replaced, doubled or cut out. */
const changed = fc
  .tuple(written, fc.nat(), fc.nat(6), fc.string({ unit: marks, maxLength: 4 }))
  .map(([text, place, length, put]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + put + text.slice(at + length);
  });

/** Two written records, sewn together somewhere. */
const sewn = fc
  .tuple(written, written, fc.nat(), fc.nat())
  .map(([one, other, here, there]) => one.slice(0, here % one.length) + other.slice(there % other.length));

/** Something in the form of a record, whatever its parts say. */
const shaped = fc
  .tuple(
    fc.constantFrom('1', '01', '2', ''),
    fc.string({ unit: fc.constantFrom(...'0123456789-+.e '), maxLength: 10 }),
    fc.string({ unit: fc.constantFrom(...letters, 'A', '_', '-'), maxLength: 9 }),
    fc.constantFrom('n', 'o', 'i', 'x', '', 'N', 'ii'),
    fc.string({ unit: fc.constantFrom(...letters, 'A', '_'), minLength: 7, maxLength: 9 }),
    fc.array(fc.string({ unit: marks, maxLength: 5 }), { maxLength: 4 }),
    fc.array(fc.string({ unit: marks, maxLength: 5 }), { maxLength: 4 }),
  )
  .map(([format, version, time, model, name, places, own]) =>
    [format, version, time, model, name, places.join('.'), own.join('.')].join('~'),
  );

/** What may stand where a record should: written ones, broken ones, and anything at all. */
export const recordStrings: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: changed },
  { weight: 2, arbitrary: sewn },
  { weight: 2, arbitrary: shaped },
  { weight: 1, arbitrary: written },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
