import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record } from './fixtures/config';
import { inline } from './fixtures/gates';
import { describeSite } from './fixtures/site';

const map = {
  ad_storage: 'advertising',
  ad_user_data: 'ads',
  ad_personalization: 'advertising',
  analytics_storage: 'analytics',
  security_storage: 'necessary',
};
const file = config({ signals: { googleConsentMode: { map, waitForUpdate: 700 } } });

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

type Entry = [string, string, Record<string, unknown>];

/** What stands in the data layer; `arguments` objects travel as lists. */
const layer = (tab: Page): Promise<Entry[]> =>
  tab.evaluate(() => [...(globalThis as any).dataLayer].map((entry: any) => [...entry] as Entry));

// Google's own snippet, right after our script; and a gated script that notes what it finds.
const snippet = `<script>window.dataLayer = window.dataLayer || [];
  function gtag() { dataLayer.push(arguments); } gtag('js', 'now'); gtag('config', 'G-1');</script>`;
const noting = inline(
  "self.found = [...dataLayer].map((entry) => entry[0] + ' ' + entry[1] + ' ' + entry[2]?.analytics_storage)",
);
const found = (): string[] => (self as any).found as string[];

const ways = [
  { title: 'with the file on the page', parts: { by: 'inline', file }, wait: 700 },
  {
    title: 'with the file by its address',
    parts: { attributes: 'data-google-consent-mode', file },
    wait: 500,
  },
] as const;

for (const { title, parts, wait } of ways) {
  describeSite(`${title}, the script`, (site) => {
    test('tells Google first of all that nothing is granted', async () => {
      const tab = await site.visit({ ...parts, head: snippet });
      const [first] = await layer(tab);
      assert.deepEqual(first, ['consent', 'default', { ...denied, wait_for_update: wait }]);
      assert.deepEqual(await tab.evaluate(() => told), []);
    });

    test('tells Google once by default and then by update, as an arguments object', async () => {
      const tab = await site.visit(parts);
      await site.press(tab, 'accept');
      const all = await layer(tab);
      assert.deepEqual(
        all.map(([command, kind, states]) => `${command} ${kind} ${states['ad_storage']}`),
        ['consent default denied', 'consent update denied', 'consent update granted'],
      );
      const kinds = (): string[] => [...(globalThis as any).dataLayer].map((entry) => String(entry));
      assert.ok((await tab.evaluate(kinds)).every((kind) => kind === '[object Arguments]'));
    });

    test('tells Google of the choice before a script runs that was waiting for it', async () => {
      const tab = await site.visit({ ...parts, body: noting });
      await site.press(tab, 'accept');
      assert.equal((await tab.waitFor(found)).at(-1), 'consent update granted');
    });

    test('tells Google of an earlier choice before a script runs that was waiting for it', async () => {
      const tab = await site.returning(record(), { ...parts, head: snippet, body: noting });
      const entries = await tab.waitFor(found);
      assert.equal(entries[0], 'consent default denied');
      assert.ok(entries.includes('consent update granted'), entries.join());
    });

    test('tells Google of a refusal', async () => {
      const tab = await site.returning(record(), parts);
      await tab.evaluate(() => (window.shirase as any).rejectAll());
      assert.deepEqual((await layer(tab)).at(-1), ['consent', 'update', denied]);
    });

    test('follows the category or the service that the file names for each key', async () => {
      const tab = await site.returning(record({ services: 'ads:0' }), parts);
      const { ad_storage, ad_user_data } = (await layer(tab)).at(-1)![2];
      assert.deepEqual([ad_storage, ad_user_data], ['granted', 'denied']);
    });

    test('is not put off by an element named dataLayer', async () => {
      const before = '<a id="dataLayer" href="x:y">x</a>';
      const tab = await site.visit({ ...parts, before });
      assert.equal((await layer(tab))[0]![1], 'default');
      assert.deepEqual(await tab.errors(), []);
    });
  });
}

describeSite('the script', (site) => {
  test('puts nothing in the data layer of a site that does not use it', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    assert.equal(await tab.evaluate(() => 'dataLayer' in globalThis), false);
  });

  for (const early of [snippet, '<script>dataLayer = [{ "gtm.start": 1, event: "gtm.js" }]</script>']) {
    test(`says so where Google's own came first: ${early.slice(8, 40)}…`, async () => {
      const tab = await site.visit({ file, before: early });
      assert.deepEqual(await tab.evaluate(() => told), [['google-too-late']]);
    });
  }

  test('says so where the file came after Google asked', async () => {
    const tab = await site.visit({ file, head: snippet });
    assert.deepEqual(await tab.evaluate(() => told), [['google-too-late']]);
  });
});
