import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const built = (...parts: string[]): string => pathToFileURL(path.resolve('dist/esm', ...parts)).href;
const elements = readdirSync('dist/esm/elements').filter((name) => name.endsWith('.js'));

describe('in Node, the package', () => {
  test('can be imported, and starts a store that denies', async () => {
    const { start } = await import(built('index.js'));
    const store = start({ format: 1, categories: [{ id: 'analytics' }] });
    assert.deepEqual(
      [store.allows('analytics'), store.get().ready, await store.acceptAll()],
      [false, false, { saved: false }],
    );
  });

  test('denies also what a file given later would allow', async () => {
    const { start } = await import(built('index.js'));
    const store = start();
    store.start({ format: 1, consent: { model: 'optOut' }, categories: [{ id: 'analytics' }] });
    await Promise.resolve();
    assert.deepEqual([store.allows('analytics'), store.get().ready], [false, false]);
  });

  test('settles its promise', async () => {
    const { start } = await import(built('index.js'));
    assert.deepEqual((await start().ready).granted, []);
  });

  test('can be asked to hold hosts, and does nothing', async () => {
    const { holdHosts } = await import(built('gates', 'hold', 'hold-hosts.js'));
    assert.equal(holdHosts(), undefined);
  });

  test('fills in the known services of a file, where it is asked to', async () => {
    const { expand } = await import(built('presets.js'));
    const [service] = expand({
      format: 1,
      services: [{ use: 'google-analytics-4', category: 'a' }],
    }).services;
    assert.deepEqual(
      [service.id, service.category, service.recipient.name.ja],
      ['google-analytics-4', 'a', 'Google LLC'],
    );
    assert.equal('use' in service || 'sources' in service, false);
  });

  test('has no receipts, and says so quietly', async () => {
    const { start } = await import(built('index.js'));
    assert.deepEqual(await start({ format: 1 }).receipts(), []);
    // What would wait for the page to be at rest has its turn, and must not throw.
    await new Promise(setImmediate);
    await new Promise((resolve) => setTimeout(resolve));
  });

  for (const name of elements) {
    test(`can be imported from elements/${name}`, async () => {
      assert.ok(await import(built('elements', name)));
    });
  }

  for (const name of readdirSync('dist/esm/define').filter((file) => file.endsWith('.js'))) {
    // Each by itself: Lit's elements bring something to register with, which another would then find.
    test(`can be imported from define/${name}`, () => {
      const program = `import(${JSON.stringify(built('define', name))})`;
      execFileSync(process.execPath, ['--eval', program], { stdio: 'pipe' });
    });
  }
});
