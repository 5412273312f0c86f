import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { sourceFiles } from './source-imports';

/** Filter lists hide files by such words. */
const blockedNames = /cookie|consent-banner|consent-manager|privacy-banner|gdpr|notice-banner/i;

/**
 * What a strict policy forbids, as calls or uses; a definition that holds `document.write` off is no call, and the
 * name of a property that is wrapped is no use.
 */
const forbidden =
  /\beval\s*\(|\bnew\s+Function\b|(?<!prototype,\s*["'])\binnerHTML\b|\bdocument\s*\.\s*write(?:ln)?\s*\(/g;

/** Lit makes its own constant templates so, under its own Trusted Types policy; once per bundle that holds Lit. */
const litTemplate = /createElement\("template"\);return \w+\.innerHTML=\w+,\w+/;

const files = existsSync('dist')
  ? readdirSync('dist', { recursive: true }).map((name) => String(name).replaceAll(path.sep, '/'))
  : [];
// The command runs in Node, which reads UTF-8 whatever a page declares.
const scripts = files.filter((name) => name.endsWith('.js') && !name.startsWith('cli/'));
const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8');

test('dist has been built', () => {
  assert.equal(scripts.includes('shirase.js'), true);
});

test('dist is plain ASCII, so that a page in another encoding reads it right', () => {
  const foreign = scripts.filter((name) => /[^\t\n\r -~]/.test(read(name)));
  assert.deepEqual(foreign, []);
});

test('dist has no use of what a strict policy forbids', () => {
  const uses = scripts.flatMap((name) => {
    const code = name === 'shirase.js' ? read(name) : read(name).replace(litTemplate, '');
    return [...withoutComments(code).matchAll(forbidden)].map(([use]) => `${name}: ${use}`);
  });
  assert.deepEqual(uses, []);
});

test('src has no use of what a strict policy forbids', () => {
  const pageFiles = sourceFiles().filter((name) => !name.startsWith('src/cli/'));
  const uses = pageFiles.flatMap((name) =>
    [...withoutComments(readFileSync(name, 'utf8')).matchAll(forbidden)].map(([use]) => `${name}: ${use}`),
  );
  assert.deepEqual(uses, []);
});

// What comes from npm is bundled under another name.
const served = files.filter((name) => !name.includes('esm/') && !name.includes('cli/'));

test('no file that a page asks for has a name that filter lists block', () => {
  assert.deepEqual(
    served.filter((name) => blockedNames.test(name)),
    [],
  );
});

// Whole lines and blocks alone: `//` inside a line may stand in a string.
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

test('types name the files that they take types from, as moduleResolution node16 wants', () => {
  const wanting = files
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) =>
      [...read(name).matchAll(/(?:from|import\(?) ?['"](\.[^'"]+)['"]/g)].map(
        ([, link]) => [name, link!] as const,
      ),
    )
    .filter(([name, link]) => {
      const target = path.posix.join('dist', path.posix.dirname(name), link);
      return !link.endsWith('.js') || !existsSync(target.replace(/\.js$/, '.d.ts'));
    });
  assert.deepEqual(wanting, []);
});
