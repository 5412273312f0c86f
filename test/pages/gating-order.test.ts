import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record } from './fixtures/config';
import { inline, script } from './fixtures/gates';
import { bannerIsGone, describeSite } from './fixtures/site';

const note = (word: string): string => `(self.vendorRan ||= []).push("${word}");`;

/** What has run, once so many scripts have. */
const ran = (tab: Page, count: number): Promise<unknown> =>
  tab.waitFor((least: number) => (globalThis.vendorRan ?? []).length >= least && vendorRan, count);

describeSite('a gated script', (site) => {
  const slow = (path: string, delay = 400): void =>
    site.server.vendor.serve(path, { body: note(path), delay });

  test('waits for the one before it of the same service, however slow that is', async () => {
    slow('/a.js');
    const body = script('a') + script('b') + inline(note('c')) + script('d', 'stats', 'data-type="module"');
    const tab = await site.visit({ body });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab, 4), ['/a.js', '/b.js', 'c', '/d.js']);
  });

  test('does not wait for a slow one of another service', async () => {
    slow('/slow.js');
    const tab = await site.visit({ body: script('slow') + script('quick', 'ads') });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab, 2), ['/quick.js', '/slow.js']);
  });

  test('does not wait for one of another service that never comes', async () => {
    slow('/never.js', Infinity);
    const tab = await site.visit({ body: script('never') + script('quick', 'ads') });
    await tab.click('shirase-banner >>> [part=accept]');
    assert.deepEqual(await ran(tab, 1), ['/quick.js']);
  });

  test('runs though the one before it of the same service is not there', async () => {
    site.server.vendor.serve('/gone.js', { status: 404, body: 'gone' });
    const tab = await site.visit({ body: script('gone') + script('next') });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab, 1), ['/next.js']);
  });

  test('runs though the one before it throws, and the page hears of that', async () => {
    const body = inline('throw new Error("of the vendor")') + inline(note('next'));
    const tab = await site.visit({ body });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab, 1), ['next']);
    assert.match((await tab.errors()).map(({ text }) => text).join(), /of the vendor/);
  });

  test('that is async does not hold the next of its service', async () => {
    slow('/async.js');
    const tab = await site.visit({ body: script('async', 'stats', 'async') + script('next') });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab, 2), ['/next.js', '/async.js']);
  });

  test('that has not run yet never runs once the visitor has refused', async () => {
    slow('/first.js');
    const tab = await site.visit({ body: script('first') + script('second') });
    await tab.click('shirase-banner >>> [part=accept]');
    await tab.waitFor(bannerIsGone);
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/first.js']);
  });

  test('that writes into the finished page does not wipe it, and the page is told', async () => {
    const tab = await site.visit({ body: inline('document.write("<p>gone")') + '<p id="last">last</p>' });
    await site.press(tab, 'accept');
    assert.equal(await tab.evaluate(() => document.getElementById('last')?.textContent), 'last');
    assert.deepEqual(await tab.evaluate(() => told), [['document-write']]);
  });

  test('leaves the page its own document.write', async () => {
    const tab = await site.returning(record(), { by: 'inline', body: inline(note('ran')) });
    assert.equal(await tab.evaluate(() => Object.hasOwn(document, 'write')), false);
  });

  test('keeps its attributes and its place', async () => {
    const more = 'id="kept" integrity="" crossorigin="anonymous" referrerpolicy="no-referrer" data-x="1"';
    const tab = await site.visit({ body: `<div>${script('kept', 'stats', more)}<b></b></div>` });
    await site.press(tab, 'accept');
    const seen = await tab.evaluate(() => {
      const { parentElement, nextElementSibling, crossOrigin, referrerPolicy, dataset } =
        document.querySelector<HTMLScriptElement>('#kept')!;
      return [
        parentElement?.localName,
        nextElementSibling?.localName,
        crossOrigin,
        referrerPolicy,
        dataset['x'],
      ];
    });
    assert.deepEqual(seen, ['div', 'b', 'anonymous', 'no-referrer', '1']);
  });
});
