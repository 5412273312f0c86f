import { test } from 'node:test';
import fc from 'fast-check';
import { isExact } from '../core/record-exact';
import { recordStrings } from '../core/record-strings';

test('reading a record takes only the letters that writing puts there, in a million strings', () => {
  fc.assert(fc.property(recordStrings, isExact), { numRuns: 1_000_000 });
});
