import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record, refused } from './fixtures/config';
import { held, heldPaths, holding, waysIn } from './fixtures/hold';
import { describeSite, type Site } from './fixtures/site';

/** Lets scripts of the page insert something in each way. */
async function insertAll(site: Site, tab: Page): Promise<void> {
  for (const [path, way] of Object.entries(waysIn)) await tab.evaluate(way, site.server.vendor.url + path);
  await site.server.settled(tab);
}

/** Runs in the page: what a vendor's snippet does. */
function insertScript(src: string): void {
  const script = document.createElement('script');
  script.async = true;
  script.src = src;
  document.head.append(script);
}

describeSite('a tag that a script inserts from a held host', (site) => {
  test('does not load before the visitor chooses, by whatever way it is inserted, and loads once then', async () => {
    const tab = await site.visit(held);
    await insertAll(site, tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), heldPaths);
    assert.deepEqual(await tab.errors(), []);
  });

  test('does not load for a visitor who refused on an earlier page', async () => {
    const tab = await site.returning(record({ categories: refused }), held);
    await insertAll(site, tab);
    assert.deepEqual(site.asked(), []);
  });

  test('loads at once for a visitor who accepted before, and no part is fetched for it', async () => {
    const tab = await site.returning(record(), { ...held, head: '' });
    await insertAll(site, tab);
    assert.deepEqual(site.asked(), heldPaths);
    assert.ok(!site.own().some((path) => path.includes('hold')));
  });

  test('is held though the page does not write the part down, once that is there', async () => {
    const tab = await site.visit({ file: holding() });
    assert.ok(site.own().some((path) => path.includes('/shirase.hold.js?v=')));
    await insertAll(site, tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), heldPaths);
  });

  test('is held by the script in one file', async () => {
    const vendor = `new Image().src = "${site.server.vendor.url}/next.gif"`;
    const head = `<script>${vendor}</script>`;
    const tab = await site.visit({ ...held, head, script: 'shirase.all.js' });
    await insertAll(site, tab);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), [...heldPaths, '/next.gif'].sort());
  });

  test('is held in the next tag of the page already', async () => {
    const head = `${held.head}<script>(${String(insertScript)})("{vendor}/next.js"); new Image().src = "{vendor}/next.gif"</script>`;
    const tab = await site.visit({ ...held, head });
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/next.gif', '/next.js']);
  });
});
