// Which test files belong to which suite: `test/node` and `test/pages` run in Node, the rest of `test` in the browsers.
import { readdirSync } from 'node:fs';
import path from 'node:path';

const all = () =>
  readdirSync('test', { recursive: true })
    .map((name) => path.posix.join('test', String(name).replaceAll(path.sep, '/')))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

const suiteOf = (file) => /^test\/(node|pages)\//.exec(file)?.[1] ?? 'unit';

/** The files of a suite whose paths contain one of the words, or all of them. */
export function testFiles(suite, words = []) {
  const files = all().filter((file) => suiteOf(file) === suite);
  return files.filter(
    (file) => !words.length || words.some((word) => file.includes(word.replace(/^\.\//, ''))),
  );
}
