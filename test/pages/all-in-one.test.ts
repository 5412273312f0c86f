import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, record, refused, under } from './fixtures/config';
import { allGates, allPaths } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

const file = '/shirase/shirase.all.js';

describeSite('the script in one file', (site) => {
  const parts = { script: 'shirase.all.js', body: allGates };

  for (const by of ['url', 'inline'] as const) {
    test(`asks, and opens all gates for a visitor who accepts, with the file by ${by}`, async () => {
      const tab = await site.visit({ ...parts, by });
      assert.deepEqual(site.asked(), []);
      await site.press(tab, 'accept');
      assert.deepEqual(site.asked(), allPaths);
    });

    test(`keeps all gates shut for a visitor who refuses, with the file by ${by}`, async () => {
      const tab = await site.visit({ ...parts, by });
      await site.press(tab, 'reject');
      await site.again(tab);
      assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [[], false]);
    });

    test(`opens all gates for a visitor who accepted before, with the file by ${by}`, async () => {
      const tab = await site.returning(record(), { ...parts, by });
      assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [allPaths, false]);
    });
  }

  test('keeps all gates shut for a visitor who refused before, where all runs until refused', async () => {
    await site.returning(record({ categories: refused }), { ...parts, file: under('optOut') });
    assert.deepEqual(site.asked(), []);
  });

  test('fetches nothing but itself and the file, whatever is shown', async () => {
    const body = '<shirase-cookies></shirase-cookies><button data-shirase="preferences">Settings</button>';
    const tab = await site.visit({ ...parts, body, file: config({ reopen: { kind: 'auto' } }) });
    await tab.click('main button');
    await tab.click('shirase-preferences >>> dialog h2');
    await tab.press('Escape');
    await site.press(tab, 'accept');
    assert.deepEqual(site.own(), ['/', file, '/privacy.json']);
  });

  test('opens what is added later by innerHTML', async () => {
    const tab = await site.returning(record(), { ...parts, body: '' });
    await tab.evaluate((vendor: string) => {
      document.body.innerHTML = `<script type="text/plain" data-category="analytics" src="${vendor}/late.js"></script>`;
    }, site.server.vendor.url);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/late.js']);
  });

  test('draws the notices of the page', async () => {
    const tab = await site.visit({ ...parts, body: '<shirase-transmissions></shirase-transmissions>' });
    const text = (): string =>
      document.querySelector('shirase-transmissions')!.shadowRoot!.textContent!.trim();
    assert.ok((await tab.waitFor(text)).length > 20);
  });

  test('says what is wrong with the file', async () => {
    const tab = await site.visit({
      ...parts,
      file: config({ services: [{ id: 'stats', category: 'nowhere' }] }),
    });
    assert.match(
      (await tab.waitFor(() => told.length && told.flat().join())) as string,
      /services\/0\/category/,
    );
  });

  test('opens the gates that it may though Lit cannot be had', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
    const body = '<img data-category="analytics" data-src="{vendor}/beacon.gif" alt="">';
    const headers = { 'Content-Security-Policy': policy };
    await site.returning(record(), { ...parts, body, headers });
    assert.deepEqual(site.asked(), ['/beacon.gif']);
  });
});
