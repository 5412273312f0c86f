import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, record } from './fixtures/config';
import { allGates, script } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

/** These run in the page. */
const padding = (): string => document.documentElement.style.scrollPaddingBottom;
const focused = (): string => document.activeElement?.id || (document.activeElement?.localName ?? '');

describeSite('the banner', (site) => {
  const tall = `<p style="height:3000px">${'text '.repeat(200)}</p><button id="last">last</button>`;

  test('takes no focus when it comes', async () => {
    const release = site.hold('/privacy.json', JSON.stringify(config()));
    const tab = await site.stranger();
    await tab.goto(site.serve({ file: 'held', body: '<input id="name" aria-label="Name">' }));
    await tab.click('#name');
    release();
    await tab.waitFor(bannerIsUp);
    assert.equal(await tab.evaluate(focused), 'name');
  });

  test('gives the focus back to where it was after a press', async () => {
    const tab = await site.visit({ body: '<input id="name" aria-label="Name">' });
    await tab.click('#name');
    await site.press(tab, 'reject');
    assert.equal(await tab.evaluate(focused), 'name');
  });

  test('gives the focus back to where it was each time it is shown', async () => {
    const tab = await site.visit({ body: '<input id="name" aria-label="Name">' });
    await tab.click('#name');
    await site.press(tab, 'reject');
    await tab.evaluate(() => {
      document.getElementById('first')!.focus();
      (window.shirase as any).showBanner();
    });
    await site.press(tab, 'reject');
    assert.equal(await tab.evaluate(focused), 'first');
  });

  test('is gone after a press, and says that the choice is saved', async () => {
    const tab = await site.visit();
    await tab.evaluate(() => {
      const root = document.querySelector('shirase-banner')!.shadowRoot!;
      const listen = (): void => void ((self as any).said = root.querySelector('[role=status]')?.textContent);
      new MutationObserver(listen).observe(root, { subtree: true, childList: true, characterData: true });
    });
    await site.press(tab, 'accept');
    assert.match(await tab.waitFor(() => (self as any).said as string), /saved/i);
    assert.equal(await tab.evaluate(bannerIsUp), false);
  });

  test('leaves the page once it has spoken', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    await tab.waitFor(() => !document.querySelector('shirase-banner'));
  });

  test('lets the page scroll clear of it while it is up', async () => {
    const tab = await site.visit({ body: tall });
    const height = (): number =>
      (document.querySelector('shirase-banner')!.shadowRoot!.querySelector('.panel') as HTMLElement)
        .offsetHeight;
    const [room, tallness] = [await tab.waitFor(padding), await tab.evaluate(height)];
    assert.equal(room, `${tallness}px`);
  });

  for (const [place, more] of [
    ['', ' in the middle of the page'],
    ['last', ' at the end of the page'],
  ] as const) {
    test(`never covers the control that has the focus${more}`, async () => {
      const tab = await site.visit({ body: `${tall}${place ? '' : tall}` });
      await tab.waitFor(padding);
      await tab.evaluate(() => document.getElementById('first')!.focus({ preventScroll: true }));
      await tab.press('Tab');
      assert.equal(await tab.evaluate(focused), 'last');
      await tab.waitFor(() => {
        const panel = document.querySelector('shirase-banner')!.shadowRoot!.querySelector('.panel')!;
        const { bottom } = document.getElementById('last')!.getBoundingClientRect();
        return bottom > 0 && bottom <= panel.getBoundingClientRect().top;
      });
    });
  }

  test('takes its room back when it goes, and leaves the padding that the page had', async () => {
    const head = '<script>document.documentElement.style.scrollPaddingBottom = "7px"</script>';
    const tab = await site.visit({ body: tall, head });
    await tab.waitFor(bannerIsUp);
    await tab.evaluate(() => document.getElementById('first')!.focus({ preventScroll: true }));
    await tab.press('Tab');
    await tab.waitFor(() => document.documentElement.style.paddingBottom);
    await site.press(tab, 'accept');
    assert.equal(await tab.evaluate(padding), '7px');
    assert.equal(await tab.evaluate(() => document.documentElement.style.paddingBottom), '');
  });

  test('can be refused by keyboard alone', async () => {
    const tab = await site.visit({ body: script('stats') });
    await tab.press('Tab');
    const part = (): string =>
      document.querySelector('shirase-banner')?.shadowRoot?.activeElement?.getAttribute('part') ?? '';
    for (let i = 0; i < 6 && (await tab.evaluate(part)) !== 'reject'; i += 1) await tab.press('Tab');
    await tab.press('Enter');
    await tab.waitFor(() => (window.shirase as any).get().by === 'banner');
    await site.again(tab);
    assert.deepEqual(site.asked(), []);
    assert.equal(await tab.evaluate(bannerIsUp), false);
  });

  for (const [act, run] of Object.entries({
    'by Escape': (tab: any) => tab.press('Escape'),
    'by scrolling': (tab: any) => tab.evaluate(() => scrollTo(0, 2000)),
    'by a click on the page': (tab: any) => tab.click('h1'),
    'by a message': (tab: any) => tab.evaluate(() => postMessage({ shirase: 'accept', granted: ['*'] }, '*')),
    'by events of others': (tab: any) =>
      tab.evaluate(() => {
        for (const name of ['shirase:change', 'shirase:ready'])
          document.dispatchEvent(new CustomEvent(name, { detail: { consent: { granted: ['analytics'] } } }));
      }),
    'by being taken away': (tab: any) =>
      tab.evaluate(() => document.querySelector('shirase-banner')!.remove()),
    'by hiding': (tab: any) => tab.evaluate(() => (window.shirase as any).hide()),
  })) {
    test(`grants and records nothing ${act}`, async () => {
      const tab = await site.visit({ body: allGates + tall });
      await run(tab);
      await site.server.settled(tab);
      assert.deepEqual([site.asked(), await tab.cookies()], [[], []]);
    });
  }

  test('does not come for a visitor who has answered', async () => {
    const tab = await site.returning(record());
    assert.equal(await tab.evaluate(() => document.querySelector('shirase-banner')), null);
  });

  test('comes back where the page asks for it, over the old choice', async () => {
    const tab = await site.returning(record(), { body: script('stats') });
    await tab.evaluate(() => (window.shirase as any).showBanner());
    await site.press(tab, 'reject');
    await site.again(tab);
    assert.deepEqual(site.asked(), []);
  });
});
