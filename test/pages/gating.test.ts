import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allGates, allPaths } from './fixtures/gates';
import { describeSite } from './fixtures/site';

// Every kind of gate stands on the page; what reached the vendor says which of them opened.
for (const by of ['url', 'inline'] as const) {
  describeSite(`with the file by ${by}, a gate`, (site) => {
    const parts = { by, body: allGates };

    test('asks for nothing before the visitor chooses', async () => {
      await site.visit(parts);
      assert.deepEqual(site.asked(), []);
    });

    test('opens once when the visitor accepts', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'accept');
      assert.deepEqual(site.asked(), allPaths);
    });

    test('stays shut when the visitor refuses', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'reject');
      assert.deepEqual(site.asked(), []);
    });

    test('opens once by itself for a visitor who accepted on an earlier page', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'accept');
      await site.again(tab);
      assert.deepEqual(site.asked(), allPaths);
    });

    test('stays shut for a visitor who refused on an earlier page', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'reject');
      await site.again(tab);
      assert.deepEqual(site.asked(), []);
    });

    test('that the parser made is released as it stands, so that no part is fetched for it', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'accept');
      assert.deepEqual(
        site.own().filter((path) => path.includes('late')),
        [],
      );
    });
  });
}
