import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { ownFiles } from './tracked-files';

// Pieced together, or this file would find itself. A lock file with addresses installs from the place it was made at.
const hosts = ['npmjs', 'yarnpkg'].map((name) => `registry.${name}`);
const marks = [...hosts, ['"resol', 'ved":'].join(''), ['\nregistry', '='].join('')];

test('no file names a package registry', () => {
  const files = ownFiles().filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  const found = files.flatMap((name) => {
    const text = `\n${readFileSync(name, 'utf8')}`;
    return marks.filter((mark) => text.includes(mark)).map((mark) => `${name}: ${mark.trim()}`);
  });
  assert.deepEqual(found, []);
});

test('the lock file has no addresses of packages', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /https?:[^"]*\.tgz/);
});
