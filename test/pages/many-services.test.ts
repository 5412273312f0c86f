import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traced } from '../harness/main-thread';
import type { Page } from '../harness/page';
import { until } from '../harness/patience';
import { record } from './fixtures/config';
import { manyServices } from './fixtures/many-services';
import { describeSiteInWhole } from './fixtures/site';

declare global {
  var shifted: number;
  var tops: number[];
}

const count = 1000;
const names = Array.from({ length: count }, (_, index) => `Example Ads ${index}`);
const file = manyServices(count, {
  // Without a Japanese version, which would be a thousand more.
  rules: ['EU'],
  notice: {
    page: '/',
    sections: ['purposes', 'transmissions', 'security', 'disclaimers'],
    purposes: { groups: [{ subject: 'Customers', items: ['To deliver'] }] },
    security: { items: Array.from({ length: 200 }, (_, index) => `We promise ${index}.`) },
    disclaimers: { items: ['We tried.'] },
  },
});

/** Stands in the page: what moves by itself, and where a section that comes after the list is seen. */
const watch = `<script>
self.shifted = 0; self.tops = [];
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifted += value; })
    .observe({ type: 'layout-shift', buffered: true });
requestAnimationFrame(function look() {
  const title = document.querySelector('shirase-notice')?.shadowRoot?.getElementById('security-title');
  if (title && scrollY) tops.push(title.getBoundingClientRect().top);
  requestAnimationFrame(look);
});
</script>`;

/** Runs in the page. */
function drawn(tag: string): string[] {
  const root = document.querySelector(tag)?.shadowRoot;
  return [...(root?.querySelectorAll('[part=service-name]') ?? [])].map((one) => one.textContent!.trim());
}
const howMany = (tag: string): number =>
  document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=service]').length ?? 0;
const isDrawn = (tag: string, wanted: number): boolean => {
  const cards = document.querySelector(tag)?.shadowRoot?.querySelectorAll('[part=service]');
  if (cards?.length !== wanted) return false;
  performance.mark('drawn');
  return true;
};

const minute = 60_000;

describeSiteInWhole('of a thousand services', (site, engine) => {
  const open = async (tag: string, hash = ''): Promise<{ tab: Page; url: string }> => {
    const tab = await site.stranger();
    await tab.evaluate((kept: string) => void (document.cookie = `shirase=${kept}; path=/`), record());
    const url = site.serve({ file, head: watch, body: `<${tag}></${tag}>` });
    return { tab, url: url + hash };
  };
  const whole = (tab: Page, tag: string): Promise<boolean> =>
    until(() => tab.evaluate(isDrawn, tag, count), tag, minute);

  test('each is there in the end, in its place, and nothing moved meanwhile', async () => {
    const { tab, url } = await open('shirase-transmissions');
    await tab.goto(url);
    await whole(tab, 'shirase-transmissions');
    assert.deepEqual(await tab.evaluate(drawn, 'shirase-transmissions'), names);
    assert.ok((await tab.evaluate(() => shifted)) < 0.001);
    assert.deepEqual(await tab.errors(), []);
  });

  test('none pushes down who reads a section that comes after them', async () => {
    const { tab, url } = await open('shirase-notice', '#shirase-security');
    await tab.goto(url);
    await tab.waitFor(() => tops.length);
    const first = await tab.evaluate(howMany, 'shirase-notice');
    await whole(tab, 'shirase-notice');
    const tops = await tab.evaluate(() => self.tops.slice(3));
    assert.ok(first < count, 'all were drawn already');
    assert.ok(Math.max(...tops) - Math.min(...tops) <= 1, tops.join());
    assert.ok(Math.abs(tops[0]!) < 200, tops.join());
  });

  test('no task takes fifty milliseconds', { skip: engine !== 'chromium' }, async () => {
    const longest = [Infinity];
    for (let round = 0; round < 5 && Math.min(...longest) >= 50; round += 1) {
      const { tab, url } = await open('shirase-transmissions');
      const act = async (): Promise<unknown> => (await tab.goto(url), whole(tab, 'shirase-transmissions'));
      const { tasks } = await traced(tab.puppeteer!, 'drawn', act);
      assert.ok(tasks.length > 50, `${tasks.length} tasks`);
      longest.push(Math.max(...tasks.map(({ cpu }) => cpu)));
    }
    assert.ok(Math.min(...longest) < 50, longest.join());
  });
});
