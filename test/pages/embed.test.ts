import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record, refused } from './fixtures/config';
import { describeSite } from './fixtures/site';

declare global {
  var shifts: number;
}

const body = `<shirase-embed service="stats"><iframe data-src="{vendor}/video.html" title="Video" width="480" height="300"></iframe>
<p><a id="link" href="#video">Watch it there</a></p></shirase-embed><p id="below">Below</p>`;
const once = 'shirase-embed >>> [part=once]';
const always = 'shirase-embed >>> [part=always]';

/** Expressions that a page answers. */
const isShut = `!!document.querySelector('shirase-embed')?.shadowRoot?.querySelector('[part=once]')`;
const source = (): string | null => document.querySelector('iframe')!.getAttribute('src');

describeSite('an embed', (site) => {
  const refusedBefore = (more: object = {}): Promise<Page> =>
    site.returning(record({ categories: refused }), { body, ...more });
  const press = async (tab: Page, button: string): Promise<void> => {
    await tab.click(button);
    await site.server.settled(tab);
  };

  test('asks for nothing until the visitor loads it once, and is shut again on the next page', async () => {
    const tab = await refusedBefore();
    assert.deepEqual(site.asked(), []);
    const before = await tab.cookies();
    await press(tab, once);
    assert.deepEqual(site.asked(), ['/video.html']);
    assert.deepEqual(await tab.cookies(), before);
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.evaluate(isShut)], [[], true]);
  });

  test('that was loaded once stays when the gates look again, and goes when the visitor refuses', async () => {
    const tab = await site.visit({ body });
    await press(tab, once);
    await tab.evaluate(() => {
      (window.shirase as any).setLanguage('ja');
      (window.shirase as any).scan();
    });
    assert.match((await tab.evaluate(source)) ?? '', /video\.html$/);
    await site.press(tab, 'reject');
    assert.equal(await tab.evaluate(source), null);
    assert.deepEqual(site.asked(), ['/video.html']);
  });

  test('that is always allowed opens though its category is refused, alone, and on the next page too', async () => {
    const other = '<iframe data-category="analytics" data-src="{vendor}/other.html" title="other"></iframe>';
    const tab = await refusedBefore({ body: body + other });
    await press(tab, always);
    assert.deepEqual(site.asked(), ['/video.html']);
    await site.again(tab);
    assert.deepEqual(site.asked(), ['/video.html']);
  });

  test('opens by its own service attribute for a visitor who has accepted', async () => {
    await site.returning(record(), { body });
    assert.deepEqual(site.asked(), ['/video.html']);
  });

  test('is taken back when the visitor refuses after all', async () => {
    const tab = await site.returning(record(), { body });
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    assert.equal(await tab.evaluate(source), null);
    await tab.waitFor(isShut);
  });

  test('of a service that the file does not name stays shut, and the page is told', async () => {
    const services = [{ id: 'ads', category: 'advertising' }];
    const tab = await site.returning(record(), { body, file: config({ services }) });
    assert.deepEqual([site.asked(), await tab.evaluate(() => told)], [[], [['embed-service']]]);
  });

  test('shows the link in it where its part cannot be had, and stays shut', async () => {
    site.server.site.serve('/shirase/shirase.tell.js', { status: 404, body: 'gone' });
    const tab = await refusedBefore();
    assert.equal(await tab.evaluate(() => document.querySelector('#link')!.checkVisibility()), true);
    assert.deepEqual(site.asked(), []);
  });

  test('cannot be pressed by the markup of the page', async () => {
    const tab = await refusedBefore({
      body: `${body}<button id="page" type="button" data-shirase="accept">x</button><label id="label" for="once">y</label>`,
    });
    await press(tab, '#page');
    await press(tab, '#label');
    assert.deepEqual([site.asked(), await tab.evaluate(isShut)], [[], true]);
  });
});

describeSite('what stands below an embed', (site, engine) => {
  test('does not move when it opens or is taken back', { skip: engine !== 'chromium' }, async () => {
    const tab = await site.returning(record({ categories: refused }), { body });
    await tab.waitFor(isShut);
    const top = (): number => document.querySelector('#below')!.getBoundingClientRect().top;
    const before = await tab.evaluate(top);
    await tab.evaluate(() => {
      self.shifts = 0;
      new PerformanceObserver((list) => (shifts += list.getEntries().length)).observe({
        type: 'layout-shift',
      });
    });
    for (const act of ['acceptAll', 'rejectAll']) {
      await tab.evaluate((name: string) => (window.shirase as any)[name](), act);
      await site.server.settled(tab);
    }
    assert.deepEqual([await tab.evaluate(top), await tab.evaluate(() => shifts)], [before, 0]);
  });
});
