import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

const kilobyte = 1024;
const script = 'shirase.js';
/** What the script fetches when there is something to ask. */
const banner = 'shirase.ask.js';
/** What it fetches while the visitor reads. */
const keep = 'shirase.keep.js';
/** And with it what proves the answer. */
const proof = 'shirase.proof.js';

/** What it fetches for a file with known services. */
const known = 'shirase.known.js';

const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

/** A module and all that it imports statically. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const imports = read(name).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)(?:\?[^"']*)?["']/g);
  for (const [, file] of imports) withImports(file!, seen);
  return seen;
}

function fits(names: readonly string[], budget: number): void {
  const size = names.reduce((sum, name) => sum + brotliCompressSync(read(name)).length, 0);
  assert.ok(size <= budget, `${names.join(' + ')}: ${size} bytes, ${size - budget} over ${budget}`);
}

test('the script fits into 5 KB', () => {
  fits([script], 5 * kilobyte);
});

test('the script and the banner fit into 11.5 KB', () => {
  fits([script, ...withImports(banner)], 11.5 * kilobyte);
});

test('the script, the banner and what keeps the answer fit into 13.2 KB', () => {
  fits([script, ...withImports(banner), keep], 13.2 * kilobyte);
});

test('and with what proves it into 16.4 KB', () => {
  fits([script, ...withImports(banner), keep, proof], 16.4 * kilobyte);
});

test('a language fits into 8.2 KB, and one of the banner and the preferences alone into 1.5 KB', () => {
  const part = ['de', 'fr', 'es', 'pt', 'vi', 'ar'];
  const languages = readdirSync('dist').flatMap((name) => /^shirase\.lang\.(.+)\.js$/.exec(name)?.[1] ?? []);
  assert.ok(languages.length >= 10, languages.join());
  for (const tag of languages) fits([`shirase.lang.${tag}.js`], (part.includes(tag) ? 1.5 : 8.2) * kilobyte);
});

test('the known services fit into 12 KB', () => {
  fits([known], 12 * kilobyte);
});

test('the README says so', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.match(readme, /`shirase\.js`, on every page\s*\|\s*5\.0 KB \|/);
  assert.match(readme, /the banner, for a visitor who has not answered\s*\|\s*11\.5 KB \|/);
  assert.match(readme, /what keeps the answer, while the visitor reads\s*\|\s*13\.2 KB \|/);
  assert.match(readme, /what proves it\s*\|\s*16\.4 KB \|/);
  assert.match(readFileSync('docs/known-services.md', 'utf8'), /`shirase\.known\.js`, 12 KB/);
});
