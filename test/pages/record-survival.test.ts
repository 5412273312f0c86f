import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, granted, record, under } from './fixtures/config';
import { script } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

const body = script('stats') + script('ads', 'ads');
const bothRun = ['/ads.js', '/stats.js'];
const day = 86_400_000;

/** A browser whose clock is some days ahead, or behind. */
const clock = (days: number): string =>
  `<script>const now = Date.now; Date.now = () => now() + ${days * day};</script>`;

const fill = (count: number): void => {
  for (let index = 0; index < count; index += 1) document.cookie = `c${index}=1; path=/`;
};

describeSite('an answer', (site) => {
  for (const [what, parts] of [
    ['a category', { categories: `${granted}.media:1` }],
    ['a refused category', { categories: `${granted}.media:0` }],
    ['a service', { services: 'heatmap:0' }],
  ] as const) {
    test(`holds for the rest where ${what} has left the file`, async () => {
      const tab = await site.returning(record(parts), { body });
      assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [bothRun, false]);
    });
  }

  test('keeps out what left the file, though it was granted', async () => {
    const gate = '<script type="text/plain" data-category="media" src="{vendor}/media.js"></script>';
    await site.returning(record({ categories: `${granted}.media:1` }), { body: gate });
    assert.deepEqual(site.asked(), []);
  });

  test('is kept where the clock is set forward within its days', async () => {
    const tab = await site.returning(record(), { body, before: clock(100) });
    assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [bothRun, false]);
  });

  for (const [way, days] of [
    ['forward over its days', 181],
    ['back by a week', -7],
  ] as const) {
    test(`grants nothing where the clock is set ${way}, and the visitor is asked`, async () => {
      const tab = await site.returning(record(), { body, before: clock(days) });
      assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [[], true]);
    });
  }

  test('that a jar of a thousand cookies has pushed out grants nothing', async () => {
    const tab = await site.visit({ body });
    await site.press(tab, 'accept');
    await tab.evaluate(fill, 1000);
    const isThere = await tab.evaluate(() => document.cookie.includes('shirase='));
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], isThere ? [bothRun, false] : [[], true]);
  });

  test('that refuses outlives a jar of a thousand cookies, where all runs until refused', async () => {
    const tab = await site.visit({ file: under('optOut'), body });
    await site.press(tab, 'reject');
    await tab.evaluate(fill, 1000);
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [[], false]);
  });

  test('can be given among a thousand cookies, or is told not to be saved', async () => {
    const tab = await site.visit({ file: config(), body });
    await tab.evaluate(fill, 1000);
    await site.press(tab, 'accept');
    const isTold = await tab.evaluate(() => told.flat().includes('not-saved'));
    await site.again(tab);
    assert.deepEqual(site.asked(), isTold ? [] : bothRun);
  });
});
