import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

interface Manifest {
  modules: {
    path: string;
    declarations: { name: string; tagName?: string; cssParts?: { name: string }[] }[];
  }[];
}

const read = (file: string): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

test('custom-elements.json says what the elements say of themselves', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'manifest-'));
  const cem = 'node_modules/@custom-elements-manifest/analyzer/cem.js';
  execFileSync(process.execPath, [cem, 'analyze', '--quiet', '--outdir', path.relative('.', outdir)]);
  assert.deepEqual(read('custom-elements.json'), read(path.join(outdir, 'custom-elements.json')));
});

test('every part that an element documents is in a template, and every one in a template is documented', () => {
  const documented = new Set(
    read('custom-elements.json').modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)),
    ),
  );
  const templates = sources();
  const drawn = new Set(
    templates.flatMap((text) =>
      [...text.matchAll(/\bpart="([a-z -]+)"/g)].flatMap(([, names = '']) => names.split(' ')),
    ),
  );
  assert.deepEqual(
    [...drawn].filter((name) => !documented.has(name)),
    [],
  );
  const everything = templates.join('\n');
  assert.deepEqual(
    [...documented].filter((name) => !everything.includes(name)),
    [],
  );
});

function sources(): string[] {
  return readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join('src/elements', file), 'utf8'));
}
