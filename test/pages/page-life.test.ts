import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record } from './fixtures/config';
import { allGates, allPaths, inline, script } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

/** Runs in the page: what a script may do that draws the whole document anew, with the page's own source. */
async function openAgain(): Promise<void> {
  const source = await (await fetch(location.href)).text();
  document.open();
  document.write(source);
  document.close();
}

/** Runs in the page: a navigation as single-page sites make it. */
function moveOn(markup: string): void {
  const change = (): void => void (document.body.innerHTML = markup);
  if (document.startViewTransition) document.startViewTransition(change);
  else change();
}

describeSite('a page that', (site) => {
  const drawnAgain = async (tab: Page): Promise<void> => {
    await tab.evaluate(openAgain);
    await site.server.settled(tab);
  };

  test('is written anew by a script still asks, and stays shut until the visitor accepts', async () => {
    const tab = await site.visit({ body: allGates });
    await drawnAgain(tab);
    await tab.waitFor(bannerIsUp);
    assert.deepEqual(site.asked(), []);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
  });

  test('is written anew by a script opens its gates for a visitor who has accepted', async () => {
    const body = script('file') + inline('new Image().src = "{vendor}/" + Math.random() + ".gif"');
    const tab = await site.returning(record(), { body });
    const before = site.asked().length;
    await drawnAgain(tab);
    assert.deepEqual([before, site.asked().length], [2, 4]);
  });

  test('moves on by a view transition keeps the banner, and its new gates wait for the answer', async () => {
    const tab = await site.visit();
    const beacon = `<img data-category="analytics" data-src="${site.server.vendor.url}/moved.gif" alt="">`;
    await tab.evaluate(moveOn, `<h1>Next page</h1>${beacon}`);
    await tab.waitFor(() => !!document.querySelector('h1') && !document.getAnimations().length);
    await site.server.settled(tab);
    assert.deepEqual([await tab.evaluate(bannerIsUp), site.asked()], [true, []]);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/moved.gif']);
  });
});
