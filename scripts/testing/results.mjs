// The counts of one run, as files in `.results/`: one per suite and engine, and `total`, which .ci/run reads.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const folder = '.results';

export const countFile = (suite, engine) => `${folder}/${[suite, engine].filter(Boolean).join('-')}.json`;

export function clearResults() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

export function writeCount({ suite, engine, ...counts }) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(countFile(suite, engine), JSON.stringify({ suite, engine, ...counts }, null, 2) + '\n');
}

/** What a step counted; undefined when it ended before it could. */
export function readCount(suite, engine) {
  try {
    return JSON.parse(readFileSync(countFile(suite, engine), 'utf8'));
  } catch {
    return undefined;
  }
}

export function totalLine(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

export function writeTotal(line) {
  writeFileSync(`${folder}/total`, line + '\n');
}
