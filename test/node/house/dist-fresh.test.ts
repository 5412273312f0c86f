import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { trackedHashes } from './tracked-files';

const noGit = existsSync('.git') ? false : 'not a git checkout';

// The build empties `dist` before it writes; `npm test` builds before it comes here.
test('dist is committed as the build wrote it', { skip: noGit }, () => {
  assert.deepEqual(difference(trackedHashes('dist'), builtHashes()), []);
});

function builtHashes(): Map<string, string> {
  const entries = readdirSync('dist', { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({ parentPath, name }) => path.join(parentPath, name));
  return new Map(files.map((file) => [file.replaceAll(path.sep, '/'), gitHash(readFileSync(file))]));
}

function gitHash(bytes: Buffer): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

function difference(committed: Map<string, string>, built: Map<string, string>): string[] {
  const all = [...new Set([...committed.keys(), ...built.keys()])].sort();
  const said = (file: string) =>
    !built.has(file) ? 'is not built any more' : committed.has(file) ? 'is out of date' : 'is not committed';
  return all.filter((file) => committed.get(file) !== built.get(file)).map((file) => `${file} ${said(file)}`);
}
