import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, record, under } from './fixtures/config';
import { script } from './fixtures/gates';
import { bannerIsGone, bannerIsUp, describeSite, describeSiteInWhole } from './fixtures/site';

const body = script('stats') + script('ads', 'ads');
const bothRun = ['/ads.js', '/stats.js'];

/** Runs in the page. */
const refused = (): boolean => (window.shirase as any).get().refused.includes('analytics');

describeSiteInWhole('a choice', (site) => {
  test('made in one tab is obeyed in the other, which asks no more', async () => {
    const first = await site.visit({ body });
    const second = await first.newTab();
    await second.goto(site.url());
    await second.waitFor(bannerIsUp);
    await site.press(first, 'accept');
    await second.waitFor(bannerIsGone);
    await site.server.settled(second);
    assert.deepEqual(site.asked(), [...bothRun, ...bothRun].sort());
  });

  test('withdrawn in one tab is refused in the other within a second', async () => {
    const first = await site.returning(record(), { body });
    const second = await first.newTab();
    await second.goto(site.url());
    await site.server.settled(second);
    assert.equal(await second.evaluate(refused), false);
    await first.evaluate(() => (window.shirase as any).withdraw());
    const start = Date.now();
    await second.waitFor(refused);
    assert.ok(Date.now() - start < 1000);
  });

  test('made on the next page holds on the way back', async () => {
    const tab = await site.visit({ file: under('optOut'), body });
    assert.equal(await tab.evaluate(refused), false);
    await tab.goto(site.serve({ file: under('optOut') }, '/next'));
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    await tab.back();
    await tab.waitFor(refused);
    assert.equal(await tab.evaluate(bannerIsUp), false);
  });
});

describeSite('a page that is prerendered', (site) => {
  test('asks, opens and keeps nothing before somebody sees it', async () => {
    const before = `<script>Object.defineProperty(document, 'prerendering', { configurable: true, value: true })</script>`;
    const tab = await site.returning(record(), { file: config(), before, body });
    assert.deepEqual([site.asked(), site.own()], [[], ['/', '/shirase/shirase.js']]);
    await tab.evaluate(() => {
      Reflect.deleteProperty(document, 'prerendering');
      document.dispatchEvent(new Event('prerenderingchange'));
    });
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), bothRun);
  });
});
