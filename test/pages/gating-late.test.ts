import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record } from './fixtures/config';
import { describeSite } from './fixtures/site';

/** Runs in the page: what a script of the page may add when it is finished. */
function add(way: string, vendor: string): void {
  const analytics = 'data-category="analytics"';
  const place = document.body.appendChild(document.createElement('div'));
  const made = document.createElement('script');
  if (way === 'appendChild') {
    Object.assign(made.dataset, { category: 'analytics', service: 'stats' });
    Object.assign(made, { type: 'text/plain', src: `${vendor}/late.js` });
    place.append(made);
  } else if (way === 'innerHTML') {
    place.innerHTML = `<p><script type="text/plain" ${analytics} src="${vendor}/late.js"></script></p>`;
  } else if (way === 'innerHTML, inline') {
    place.innerHTML = `<script type="text/plain" ${analytics}>new Image().src = "${vendor}/late.js"</script>`;
  } else if (way === 'innerHTML, data-src') {
    place.innerHTML = `<script type="text/plain" ${analytics} data-src="${vendor}/late.js"></script>`;
  } else {
    place.innerHTML = `<${way} ${analytics} data-src="${vendor}/late.js"></${way}>`;
  }
}

const ways = ['appendChild', 'innerHTML', 'innerHTML, inline', 'innerHTML, data-src', 'iframe', 'img'];

describeSite('a gate that a script adds to the finished page', (site) => {
  const addTo = async (tab: Page, way: string): Promise<void> => {
    await tab.evaluate(add, way, site.server.vendor.url);
    await site.server.settled(tab);
  };

  for (const way of ways) {
    test(`by ${way} stays shut until the visitor accepts, and opens once then`, async () => {
      const tab = await site.visit();
      await addTo(tab, way);
      assert.deepEqual(site.asked(), []);
      await site.press(tab, 'accept');
      assert.deepEqual(site.asked(), ['/late.js']);
    });

    test(`by ${way} opens at once, and once, for a visitor who has accepted`, async () => {
      const tab = await site.returning(record());
      await addTo(tab, way);
      assert.deepEqual(site.asked(), ['/late.js']);
    });
  }

  test('stays shut after a refusal', async () => {
    const tab = await site.visit();
    await site.press(tab, 'reject');
    for (const way of ways) await addTo(tab, way);
    assert.deepEqual(site.asked(), []);
  });

  test('to a shadow root opens once the page asks to look there', async () => {
    const tab = await site.returning(record());
    await tab.evaluate((vendor: string) => {
      const root = document.body.attachShadow({ mode: 'open' });
      root.innerHTML = `<img data-category="analytics" data-src="${vendor}/shadow.gif" alt="">`;
      (window.shirase as any).scan(root);
    }, site.server.vendor.url);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/shadow.gif']);
  });
});

describeSite('a gated frame', (site) => {
  const frame = (address: string): string =>
    `<iframe data-category="analytics" data-src="${address}" title="frame"></iframe>`;

  for (const address of [
    'javascript:top.XSS=1',
    ' java&#10;script:top.XSS=1',
    'data:text/html,<p>x',
    'blob:x',
  ]) {
    test(`at ${JSON.stringify(address)} is refused, and the page is told once`, async () => {
      const tab = await site.visit({ body: frame(address) });
      await site.press(tab, 'accept');
      const seen = await tab.evaluate(() => [
        'XSS' in globalThis,
        document.querySelector('iframe')!.hasAttribute('src'),
        told,
      ]);
      assert.deepEqual(seen, [false, false, [['frame-url']]]);
    });
  }

  test('is taken back when the visitor refuses after all', async () => {
    const tab = await site.returning(record(), { body: frame('{vendor}/frame.html') });
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    await site.server.settled(tab);
    const src = await tab.evaluate(() => document.querySelector('iframe')!.getAttribute('src'));
    assert.deepEqual([site.asked(), src], [['/frame.html'], null]);
  });

  test('keeps an address of its own as long as it is shut', async () => {
    const placeholder =
      '<iframe data-service="ads" src="/empty" data-src="{vendor}/f.html" title="x"></iframe>';
    await site.stranger();
    const tab = await site.visit({ body: placeholder, file: config() });
    assert.equal(await tab.evaluate(() => document.querySelector('iframe')!.getAttribute('src')), '/empty');
  });
});
