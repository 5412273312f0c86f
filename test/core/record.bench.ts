// Promise 3 on as many strings as one has patience for: `npx tsx test/core/record.bench.ts [strings] [seed]`.
import { argv } from 'node:process';
import fc from 'fast-check';
import { decode } from '../../src/core/record';
import { isExact } from './record-exact';
import { recordStrings } from './record-strings';

const numRuns = Number(argv[2] ?? 1_000_000);
const seed = Number(argv[3] ?? Date.now() % 2 ** 31);
const start = performance.now();
let read = 0;
fc.assert(
  fc.property(recordStrings, (text) => {
    if (decode(text)) read += 1;
    return isExact(text);
  }),
  { numRuns, seed },
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${numRuns} strings, ${read} of them records, seed ${seed}: all exact, ${seconds} s`);
