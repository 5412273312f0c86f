import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { describeInEngines } from '../harness/engines';
import type { Page } from '../harness/page';
import { atRest, runsAtOnce, siteIds, startDemo, type DemoFile } from './fixtures/demo';

// A page of each site that carries most of its vendors' tags, beside the home page.
const pages: Readonly<Record<string, string>> = {
  cable: 'services/',
  software: 'thanks/',
  registry: '',
  network: 'company/',
  isp: 'plans/',
};

/** Run in the page. */
const title = (): string =>
  document.querySelector('shirase-banner')?.shadowRoot?.querySelector('[part=title]')?.textContent?.trim() ??
  '';
const services = (vendorUrl: string): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-service]')]
    .filter((el) => (el.dataset['src'] ?? el.getAttribute('src') ?? '').startsWith(vendorUrl))
    .map((el) => el.dataset['service']!);
const notices = (): Record<string, string> =>
  Object.fromEntries(
    [
      ...document.querySelectorAll(
        'main :is(shirase-notice, shirase-purposes, shirase-cookies, shirase-transmissions, shirase-web-beacons, shirase-ad-opt-outs)',
      ),
    ].map((el) => [el.localName, el.shadowRoot?.textContent?.trim() ?? '']),
  );

describeInEngines('the demo site', (open) => {
  let demo: Awaited<ReturnType<typeof startDemo>>;
  before(async () => void (demo = await startDemo()));
  after(() => demo.stop());
  beforeEach(() => void (demo.vendorLog.length = 0));

  const fileOf = async (id: string): Promise<DemoFile> =>
    (await (await fetch(`${demo.url}/${id}/privacy.json`)).json()) as DemoFile;
  const visit = async (path: string): Promise<Page> => {
    const tab = await open();
    await tab.goto(demo.url + path);
    return tab;
  };
  const vendors = (): string[] => [...new Set(demo.vendorLog.map(({ vendor }) => vendor))].sort();
  const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

  for (const id of siteIds) {
    for (const [lang, folder] of [
      ['ja', ''],
      ['en', 'en/'],
    ] as const) {
      test(`${id} shows its banner in ${lang} under its own title`, async () => {
        const tab = await visit(`/${id}/${folder}`);
        assert.equal(await tab.waitFor(title), (await fileOf(id)).banner.title[lang]);
        assert.deepEqual(await tab.errors(), []);
      });

      test(`${id} fills each notice of its privacy page in ${lang}`, async () => {
        const tab = await visit(`/${id}/${folder}privacy/`);
        const texts = await tab.waitFor(
          `((all) => Object.values(all).every((text) => text.length > 20) && all)((${notices})())`,
        );
        assert.ok(Object.keys(texts as object).length >= 1);
        assert.doesNotMatch(Object.values(texts as object).join(), /undefined|\[object|NaN|null/);
        assert.deepEqual(await tab.errors(), []);
      });
    }

    test(`${id} asks its vendors before an answer for what its model lets run, and no more`, async () => {
      const tab = await visit(`/${id}/${pages[id]}`);
      await tab.waitFor(title);
      await atRest(tab, demo);
      const [file, all] = [await fileOf(id), await tab.evaluate(services, demo.vendorUrl)];
      assert.deepEqual(vendors(), unique(all.filter((service) => runsAtOnce(file, service))));
    });

    test(`${id} asks all vendors of the page once all is accepted, and on the next page too`, async () => {
      const tab = await visit(`/${id}/${pages[id]}`);
      await tab.waitFor(title);
      await tab.evaluate(() => (window.shirase as any).acceptAll());
      await atRest(tab, demo);
      const all = unique(await tab.evaluate(services, demo.vendorUrl));
      assert.deepEqual(vendors(), all);
      demo.vendorLog.length = 0;
      await tab.reload();
      await atRest(tab, demo);
      assert.deepEqual(vendors(), all);
    });

    test(`${id} asks no vendor on the next page once all is refused`, async () => {
      const tab = await visit(`/${id}/en/`);
      await tab.waitFor(title);
      await tab.evaluate(() => (window.shirase as any).rejectAll());
      await atRest(tab, demo);
      demo.vendorLog.length = 0;
      await tab.goto(`${demo.url}/${id}/${pages[id]}`);
      await atRest(tab, demo);
      assert.deepEqual([vendors(), await tab.evaluate(title)], [[], '']);
    });
  }
});
