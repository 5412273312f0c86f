import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { until } from '../harness/patience';
import { record } from './fixtures/config';
import { allGates, allPaths, inline, script } from './fixtures/gates';
import { describeSite } from './fixtures/site';

const note = (word: string): string => `(self.vendorRan ||= []).push("${word}");`;

// The page comes in two parts: the second is sent once something has happened that the test waits for.
describeSite('while the page is still being parsed, a gate of a visitor who accepted before', (site) => {
  /** Opens a page that is cut at `CUT`, and sends the rest once `condition` holds for what came first. */
  async function inTwoParts(body: string, condition: (tab: Page) => Promise<unknown>): Promise<Page> {
    const tab = await site.stranger();
    await tab.evaluate((text: string) => void (document.cookie = `shirase=${text}; path=/`), record());
    site.serve({ by: 'inline', body }, '/whole');
    const whole = await (await fetch(site.url('/whole'))).text();
    const [first = '', second = ''] = whole.split('CUT');
    let send = (_: string): void => undefined;
    const rest = new Promise<string>((resolve) => (send = resolve));
    site.server.site.serve('/', { body: first, rest });
    site.server.log.clear();
    await tab.evaluate((url: string) => void setTimeout(() => (location.href = url)), site.url());
    await condition(tab).finally(() => send(second));
    await tab.waitFor(() => document.readyState === 'complete' && location.pathname === '/');
    await site.server.settled(tab);
    return tab;
  }

  const asked = (count: number) => () => until(async () => site.asked().length >= count);

  // WebKit may fetch an async script at once, but runs it only after the first paint; then what waits for it comes later.
  const firsts = ['/beacon.gif', '/by-service.js', '/external.js', '/frame.html'];

  test('opens before the rest of the page has come, and once', async () => {
    const tab = await inTwoParts(`${allGates}<p>CUT</p>${script('last', 'ads')}`, () =>
      until(async () => firsts.every((path) => site.asked().includes(path))),
    );
    assert.deepEqual(site.asked(), [...allPaths, '/last.js'].sort());
    assert.deepEqual(await tab.evaluate(() => told), []);
  });

  test('that is cut in two runs once and whole', async () => {
    const body = script('first') + inline(`${note('one')}/* CUT */${note('two')}`) + script('last');
    const tab = await inTwoParts(body, asked(1));
    assert.deepEqual(await tab.evaluate(() => vendorRan), ['/first.js', 'one', 'two', '/last.js']);
  });

  test('runs in order with one that comes later', async () => {
    site.server.vendor.serve('/slow.js', { body: note('slow'), delay: 300 });
    const tab = await inTwoParts(`${script('slow')}<p>CUT</p>${script('last')}`, asked(1));
    assert.deepEqual(await tab.evaluate(() => vendorRan), ['slow', '/last.js']);
  });

  test('is released as it stands, also at the very end of the page', async () => {
    await inTwoParts(`<p>CUT</p>${script('last')}`, () => until(async () => site.own().length === 2));
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.js']);
    assert.deepEqual(site.asked(), ['/last.js']);
  });
});
