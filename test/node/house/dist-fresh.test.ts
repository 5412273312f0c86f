import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { trackedHashes } from './tracked-files';

const noGit = existsSync('.git') ? false : 'not a git checkout';

test('dist is what the sources build', { skip: noGit }, () => {
  // Beside `dist`, since source maps name their sources by relative paths.
  const folder = mkdtempSync('.fresh-');
  try {
    build(folder);
    assert.deepEqual(difference(trackedHashes('dist'), builtHashes(folder)), []);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

function build(folder: string): void {
  const env = { ...process.env, SHIRASE_OUT: folder };
  execFileSync('npm', ['run', 'build', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: true,
  });
}

function builtHashes(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map(({ parentPath, name }) => path.join(parentPath, name));
  const named = (file: string) =>
    path.posix.join('dist', path.relative(folder, file).replaceAll(path.sep, '/'));
  return new Map(files.map((file) => [named(file), gitHash(readFileSync(file))]));
}

const gitHash = (bytes: Buffer): string =>
  createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');

function difference(committed: Map<string, string>, built: Map<string, string>): string[] {
  const all = [...new Set([...committed.keys(), ...built.keys()])].sort();
  const said = (file: string) =>
    !built.has(file) ? 'is not built any more' : committed.has(file) ? 'is out of date' : 'is not committed';
  return all.filter((file) => committed.get(file) !== built.get(file)).map((file) => `${file} ${said(file)}`);
}
