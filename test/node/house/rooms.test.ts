import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packageOf, roomOf, sourceImports, type SourceImport } from './source-imports';

/** Who may import whom; each room may import itself. A module that is in no room here has no place in `src`. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  config: [],
  core: ['config'],
  receipts: ['core', 'config'],
  gates: ['core', 'config'],
  signals: ['core', 'config'],
  start: ['config', 'core', 'gates', 'signals'],
  presets: ['config'],
  elements: ['core', 'config'],
  define: ['elements'],
  index: ['start', 'presets', 'config', 'core', 'gates', 'signals', 'receipts'],
  loader: ['start', 'config', 'core', 'gates'],
  all: ['loader', 'start', 'gates', 'signals', 'core', 'receipts'],
  parts: ['loader', 'start', 'presets', 'config', 'core', 'gates', 'signals', 'receipts', 'define'],
  check: ['config'],
  static: ['elements', 'config'],
  cli: ['config', 'check', 'static', 'elements'],
};

/** Packages by room. Whatever else a room would like, it asks another room for. */
const packages: Readonly<Record<string, readonly string[]>> = {
  core: ['js-cookie'],
  elements: ['lit'],
  check: ['culori', 'leven'],
  static: ['@lit-labs/ssr'],
  cli: ['node', 'acorn', 'commander', 'jsonc-parser', 'picocolors'],
};

const imports = sourceImports();
const told = ({ from, to }: SourceImport) => `${from} imports ${to}`;

test('src has no room but those of the table', () => {
  const unknown = imports.map(({ from }) => from).filter((file) => !(roomOf(file) in rooms));
  assert.deepEqual([...new Set(unknown)], []);
});

test('each room imports only those it may', () => {
  const inside = imports.filter(({ to }) => to.startsWith('src/'));
  const allowed = ({ from, to }: SourceImport) =>
    roomOf(from) === roomOf(to) || rooms[roomOf(from)]?.includes(roomOf(to));
  assert.deepEqual(inside.filter((one) => !allowed(one)).map(told), []);
});

test('each room uses only its own packages', () => {
  const outside = imports.filter(({ to }) => !to.startsWith('src/'));
  const allowed = ({ from, to }: SourceImport) => packages[roomOf(from)]?.includes(packageOf(to));
  assert.deepEqual(outside.filter((one) => !allowed(one)).map(told), []);
});

test('js-cookie stands behind one file', () => {
  const users = imports.filter(({ to }) => packageOf(to) === 'js-cookie').map(({ from }) => from);
  assert.ok(users.length <= 1, users.join(', '));
});

test('no module imports itself by a detour', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    assert.ok(!trail.includes(file), `a cycle: ${[...trail, file].join(' > ')}`);
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
});
