import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, granted, record } from './fixtures/config';
import { script } from './fixtures/gates';
import { describeSite, type Site } from './fixtures/site';
import { withGpc } from './fixtures/visitors';

const part = '/shirase/shirase.known.js';
const known = { use: 'google-analytics-4', category: 'analytics', ourPurpose: 'To improve the pages' };
const stats = { id: 'stats', category: 'analytics' };
const file = config({ services: [known, stats] });
const body = `${script('known', known.use)}${script('stats')}<shirase-transmissions></shirase-transmissions>`;
const parts = { file, body };

const fetched = (site: Site): boolean => site.own().some((path) => path.startsWith(part));
const notice = (tab: Page): Promise<unknown> =>
  tab.waitFor(() => document.querySelector('shirase-transmissions')?.shadowRoot?.textContent?.trim());

describeSite('a file with a known service', (site) => {
  for (const by of ['url', 'inline'] as const) {
    test(`opens its gate after consent, not before, and shows who receives what, ${by}`, async () => {
      const tab = await site.visit({ ...parts, by });
      assert.deepEqual(site.asked(), []);
      assert.match(String(await notice(tab)), /Google LLC.*To improve the pages/s);
      await site.press(tab, 'accept');
      assert.deepEqual(site.asked(), ['/known.js', '/stats.js']);
      assert.deepEqual(await tab.evaluate(() => told), []);
    });
  }

  test('opens its gate for a visitor who accepted before', async () => {
    await site.returning(record(), parts);
    assert.deepEqual([site.asked(), fetched(site)], [['/known.js', '/stats.js'], true]);
  });

  test('keeps its gate shut for a visitor who refused just this service', async () => {
    await site.returning(record({ categories: granted, services: `${known.use}:0` }), parts);
    assert.deepEqual(site.asked(), ['/stats.js']);
  });

  test('opens nothing where the part that knows it cannot be had, and the page hears of that', async () => {
    site.server.site.serve(part, { status: 404, body: '' });
    const tab = await site.returning(record(), parts);
    assert.deepEqual(site.asked(), []);
    assert.deepEqual(await tab.evaluate(() => told), [['failed']]);
    assert.equal(await tab.evaluate(() => (window.shirase as any).get().ready), false);
    assert.equal(await tab.evaluate(() => document.cookie.includes('analytics:1')), true);
  });

  test('is read by the script in one file, with the part beside it', async () => {
    const tab = await site.visit({ ...parts, script: 'shirase.all.js' });
    assert.deepEqual([site.asked(), fetched(site)], [[], true]);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/known.js', '/stats.js']);
  });

  test('that is not known opens the others, and says which it is', async () => {
    const tab = await site.returning(record(), {
      ...parts,
      file: config({ services: [{ ...known, use: 'google-analytics-5' }, stats] }),
    });
    assert.deepEqual(site.asked(), ['/stats.js']);
    assert.ok((await tab.evaluate(() => told.flat())).includes('unknown-preset/services/0/use'));
  });

  test('is refused by Global Privacy Control where it serves behavioural advertising', async () => {
    await site.visit({
      before: withGpc,
      body: script('ads', 'meta-pixel') + script('stats'),
      file: config({
        consent: { model: 'optOut' },
        services: [{ use: 'meta-pixel', category: 'advertising' }, stats],
      }),
    });
    assert.deepEqual(site.asked(), ['/stats.js']);
  });
});

describeSite('a file without a known service', (site) => {
  test('does not fetch the part', async () => {
    await site.returning(record(), { file: config({ signals: { dataLayer: {} } }), body: script('stats') });
    assert.deepEqual([site.asked(), fetched(site)], [['/stats.js'], false]);
  });
});
