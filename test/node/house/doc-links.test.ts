import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

/** The id that a heading gets where repositories show their pages. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

const idsIn = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading]) => idOf(heading!));

function leadsSomewhere(page: string, link: string): boolean {
  const [file, place] = link.split('#');
  const target = file ? path.join(path.dirname(page), file) : page;
  return existsSync(target) && (!place || idsIn(target).includes(place));
}

for (const page of pages)
  test(`every link in ${page} leads to a file and a heading that are there`, () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link!);
    const own = links.filter((link) => !/^(\w+:|url)/.test(link));
    assert.deepEqual(
      own.filter((link) => !leadsSomewhere(page, link)),
      [],
    );
  });

test('no page of the docs is left out', () => {
  const readme = readFileSync('README.md', 'utf8');
  assert.deepEqual(
    pages.filter((page) => page.startsWith('docs/') && !readme.includes(`](${page}`)),
    [],
  );
});
