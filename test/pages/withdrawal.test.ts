import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config } from './fixtures/config';
import { inline } from './fixtures/gates';
import { bannerIsGone, describeSite } from './fixtures/site';

const file = config({
  services: [
    { id: 'session', category: 'necessary', cookies: [{ name: 'session' }] },
    { id: 'stats', category: 'analytics', cookies: [{ name: '_st*' }], storageKeys: ['st.*'] },
    { id: 'ads', category: 'advertising', cookies: [{ name: '_ad' }] },
  ],
});

// What the vendors' scripts do once they run: cookies of this host and of the domain above, keys in the storage.
const vendor = inline(`
  document.cookie = '_st_host=1; path=/';
  document.cookie = '_st_wide=1; path=/; domain=shop.localhost';
  localStorage.setItem('st.id', '1');
  sessionStorage.setItem('st.visit', '1');`);
const ads = inline(`document.cookie = '_ad=1; path=/';`, 'ads');
const session = `<script>document.cookie = 'session=1; path=/'; localStorage.setItem('basket', '1')</script>`;

/** Runs in the page: the names of all that is kept in the browser but our own. */
const kept = (): string[] =>
  [
    ...document.cookie.split('; ').map((pair) => pair.split('=')[0]!),
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]
    .filter((name) => name && !name.startsWith('shirase'))
    .sort();

describeSite('withdrawing consent', (site) => {
  /** A visitor on `www.` who has accepted all. */
  const accepted = async (): Promise<Page> => {
    const tab = await site.stranger();
    site.serve({ file, body: vendor + ads + session });
    await tab.goto(`${site.server.site.at('www.shop.localhost')}/`);
    await site.press(tab, 'accept');
    assert.deepEqual(await tab.evaluate(kept), [
      ...['_ad', '_st_host', '_st_wide', 'basket', 'session', 'st.id', 'st.visit'],
    ]);
    return tab;
  };

  test('removes what the services have left, here and on the domain above, and nothing else', async () => {
    const tab = await accepted();
    await tab.evaluate(() => (window.shirase as any).withdraw());
    assert.deepEqual(await tab.evaluate(kept), ['basket', 'session']);
  });

  test('from one service leaves what the others keep', async () => {
    const tab = await accepted();
    await tab.evaluate(() => (window.shirase as any).choose({ categories: { analytics: false } }));
    assert.deepEqual(await tab.evaluate(kept), ['_ad', 'basket', 'session']);
  });

  test('holds on the next page, where nothing comes back', async () => {
    const tab = await accepted();
    await tab.evaluate(() => (window.shirase as any).withdraw());
    await site.again(tab);
    assert.deepEqual(await tab.evaluate(kept), ['basket', 'session']);
    assert.equal(await tab.evaluate(bannerIsGone), true);
  });

  test('offers to load the page again, since what has run goes on; after that nothing of it runs', async () => {
    const tab = await accepted();
    await tab.evaluate(() => {
      (globalThis as any).before = true;
      (window.shirase as any).showPreferences();
    });
    await tab.click('shirase-preferences >>> [part=withdraw]');
    await tab.click('shirase-preferences >>> [part=reload-now]');
    await tab.waitFor(() => !(globalThis as any).before && document.readyState === 'complete');
    await site.server.settled(tab);
    assert.deepEqual(await tab.evaluate(kept), ['basket', 'session']);
  });
});
