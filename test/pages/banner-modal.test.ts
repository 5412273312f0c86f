import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config } from './fixtures/config';
import { allGates, allPaths } from './fixtures/gates';
import { bannerIsGone, bannerIsUp, describeSite } from './fixtures/site';

/** Runs in the page. */
const inBanner = (): string => document.querySelector('shirase-banner')!.shadowRoot!.activeElement!.localName;

describeSite('the banner as a modal window', (site) => {
  const parts = { file: config({ banner: { layout: 'modal' } }), body: allGates };

  test('has the focus on its heading', async () => {
    const tab = await site.visit(parts);
    assert.equal(await tab.evaluate(inBanner), 'h2');
  });

  test('closes by Escape for this view, and records nothing', async () => {
    const tab = await site.visit(parts);
    await tab.press('Escape');
    await tab.waitFor(bannerIsGone);
    await site.server.settled(tab);
    assert.deepEqual([site.asked(), await tab.cookies()], [[], []]);
  });

  test('comes again on the next page after Escape', async () => {
    const tab = await site.visit(parts);
    await tab.press('Escape');
    await tab.waitFor(bannerIsGone);
    await site.again(tab);
    assert.equal(await tab.waitFor(bannerIsUp), true);
  });

  test('opens all gates when the visitor accepts', async () => {
    const tab = await site.visit(parts);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
  });

  test('keeps all gates shut when the visitor refuses', async () => {
    const tab = await site.visit(parts);
    await site.press(tab, 'reject');
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [[], false]);
  });

  test('does not lock the page once it is gone', async () => {
    const tab = await site.visit({ ...parts, body: '<p style="height:3000px">text</p>' });
    await site.press(tab, 'reject');
    await tab.click('#first');
    const seen = await tab.evaluate(() => {
      scrollTo(0, 500);
      return [location.hash, scrollY, getComputedStyle(document.body).overflow];
    });
    assert.deepEqual(seen, ['#x', 500, 'visible']);
  });
});
