import assert from 'node:assert/strict';
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

  for (const name of elements) {
    test(`can be imported from elements/${name}`, async () => {
      assert.ok(await import(built('elements', name)));
    });
  }

  for (const name of ['all', 'banner', 'preferences']) {
    test(`can be imported from define/${name}.js`, async () => {
      assert.ok(await import(built('define', `${name}.js`)));
    });
  }
});
