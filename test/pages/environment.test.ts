import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record } from './fixtures/config';
import { allGates, allPaths, inline, script } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const banners = (): number => document.querySelectorAll('shirase-banner').length;
const panels = (): number =>
  [...document.querySelectorAll('shirase-banner')].filter((one) => one.shadowRoot?.querySelector('.panel'))
    .length;
const loader = '<script src="/shirase/shirase.js" data-config="/privacy.json"></script>';

describeSite('the script', (site) => {
  test('stands in the head, before there is a body, and shows the banner before it', async () => {
    const tab = await site.visit({ by: 'inline' });
    const place = (): unknown[] => {
      const banner = document.querySelector('shirase-banner')!;
      return [banner.parentNode === document.documentElement, banner.nextElementSibling === document.body];
    };
    assert.deepEqual(await tab.evaluate(place), [true, true]);
  });

  test('stands twice on the page, and there is one store, one banner and each gate opens once', async () => {
    const tab = await site.visit({ head: loader, body: allGates + loader });
    assert.equal(await tab.evaluate(banners), 1);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
    assert.equal(site.own().filter((path) => path === '/privacy.json').length, 1);
  });

  test('stands there in another version too, and the first keeps the page', async () => {
    const other = (await readFile('dist/shirase.js', 'utf8')).replaceAll(version, '9.9.9');
    site.server.site.serve('/other/shirase.js', other);
    const tab = await site.visit({ body: allGates + loader.replace('/shirase/', '/other/') });
    assert.equal(await tab.evaluate(banners), 1);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
    assert.deepEqual(
      site.own().filter((path) => path.includes('9.9.9')),
      [],
    );
  });

  test('stands there a second time for a visitor who has accepted, and each gate opens once', async () => {
    await site.returning(record(), { head: loader, body: allGates + loader, by: 'inline' });
    assert.deepEqual(site.asked(), allPaths);
  });

  test('does nothing at all with data-off', async () => {
    const tab = await site.visit({ attributes: 'data-off', body: allGates });
    assert.deepEqual([site.asked(), site.own()], [[], ['/', '/shirase/shirase.js']]);
    assert.equal(await tab.evaluate(() => 'shirase' in window), false);
  });

  test('leaves the page whole and shut where a blocker keeps it away', async () => {
    const tab = await site.visit({ script: 'not-there.js', body: allGates });
    await tab.click('#first');
    assert.deepEqual([site.asked(), await tab.evaluate(() => location.hash)], [[], '#x']);
  });

  test('leaves the page whole and shut where a blocker keeps its parts away', async () => {
    site.server.site.serve('/shirase/shirase.ask.js', { status: 404 });
    const tab = await site.visit({ body: allGates });
    const codes = await tab.waitFor(() => told.length && told.flat());
    assert.deepEqual([site.asked(), [...new Set(codes as string[])]], [[], ['screen-failed']]);
  });

  test('obeys where a blocker hides the banner', async () => {
    const head = '<style>shirase-banner { display: none !important }</style>';
    const tab = await site.visit({
      head,
      body: `${allGates}<button data-shirase="preferences">Settings</button>`,
    });
    await tab.click('button');
    await tab.click('shirase-preferences >>> dialog h2');
    assert.deepEqual(site.asked(), []);
  });

  test('reads a file in UTF-8 for a page in windows-1252', async () => {
    const headers = { 'content-type': 'text/html; charset=windows-1252' };
    const tab = await site.visit({
      headers,
      lang: 'ja',
      file: config({ banner: { title: '選択のお願い' } }),
    });
    const words = (): (string | undefined)[] =>
      ['title', 'reject'].map((part) =>
        document
          .querySelector('shirase-banner')
          ?.shadowRoot?.querySelector(`[part=${part}]`)
          ?.textContent?.trim(),
      );
    assert.deepEqual(await tab.evaluate(words), ['選択のお願い', 'すべて拒否する']);
  });

  test('speaks the language that its tag names', async () => {
    const tab = await site.visit({ attributes: 'data-lang="ja"' });
    const reject = `document.querySelector('shirase-banner')?.shadowRoot?.querySelector('[part=reject]')?.textContent.trim()`;
    assert.equal(await tab.waitFor(reject), 'すべて拒否する');
  });
});

describeSite('in a sandbox without an origin, the script', (site) => {
  const parts = { body: allGates, headers: { 'Content-Security-Policy': 'sandbox allow-scripts' } };

  test('asks, and what is accepted holds for the page', async () => {
    const tab = await site.visit(parts);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
    assert.deepEqual(await tab.evaluate(() => told), [['not-saved']]);
  });

  test('asks again on the next page', async () => {
    const tab = await site.visit(parts);
    await site.press(tab, 'accept');
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(bannerIsUp)], [[], true]);
    assert.deepEqual(await tab.errors(), []);
  });
});

describeSite('the banner', (site) => {
  const swapBody = (tab: Page): Promise<void> =>
    tab.evaluate((vendor: string) => {
      const body = document.createElement('body');
      body.innerHTML = `<h1>Next page</h1><img data-category="analytics" data-src="${vendor}/swapped.gif" alt="">`;
      document.body.replaceWith(body);
    }, site.server.vendor.url);

  test('outlives the body, and so do the gates', async () => {
    const tab = await site.visit();
    await swapBody(tab);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/swapped.gif']);
  });

  test('can be used over a body that is inert', async () => {
    const tab = await site.visit({ body: script('stats') });
    await tab.evaluate(() => void (document.body.inert = true));
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/stats.js']);
  });

  test('stands where it should in a body that is moved', async () => {
    const tab = await site.visit({ head: '<style>body { transform: translateY(2000px) }</style>' });
    await site.press(tab, 'reject');
    assert.equal(await tab.evaluate(() => (window.shirase as any).get().by), 'banner');
  });

  for (const by of ['url', 'inline'] as const) {
    test(`is the page's own where that places one, with the file by ${by}`, async () => {
      const tab = await site.visit({ by, body: '<shirase-banner id="own"></shirase-banner>' });
      await tab.waitFor(bannerIsUp);
      assert.deepEqual([await tab.evaluate(banners), await tab.evaluate(panels)], [1, 1]);
    });
  }

  test("is the page's own also where that is parsed late", async () => {
    site.server.site.serve('/slow.js', { body: '', delay: 700 });
    const body = '<script src="/slow.js"></script><shirase-banner id="own"></shirase-banner>';
    const tab = await site.visit({ by: 'inline', body });
    await tab.waitFor(bannerIsUp);
    assert.equal(await tab.evaluate(panels), 1);
  });

  test('takes no answer from the content of the page but a refusal', async () => {
    const marks = ['data-shirase="accept"', 'data-cc="accept-all"', 'data-shirase="acceptAll"'];
    const body = marks.map((mark, i) => `<button id="b${i}" ${mark}>free kittens</button>`).join('');
    const tab = await site.visit({ body: body + allGates });
    for (const i of marks.keys()) await tab.click(`#b${i}`);
    await site.server.settled(tab);
    assert.deepEqual([site.asked(), await tab.cookies()], [[], []]);
  });

  test('goes when the content of the page refuses', async () => {
    const tab = await site.visit({
      body: `<a href="/refuse" data-shirase="reject"><b>Refuse</b></a>${inline('1')}`,
    });
    await tab.click('b');
    await tab.waitFor(`!(${bannerIsUp})`);
    assert.deepEqual(await tab.evaluate(() => [location.pathname, (window.shirase as any).get().asked]), [
      '/',
      false,
    ]);
  });

  test('gives way to the preferences when the content of the page asks for them', async () => {
    const tab = await site.visit({ body: '<button data-shirase="preferences">Settings</button>' });
    await tab.click('main button');
    await tab.click('shirase-preferences >>> dialog h2');
  });
});
