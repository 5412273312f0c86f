import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { inline, script } from './fixtures/gates';
import { describeSiteInWhole } from './fixtures/site';

declare global {
  var longTasks: number[];
}

const services = ['stats', 'ads'];
const names = Array.from({ length: 1000 }, (_, index) => `${services[index % 2]}-${index}`);
// First both kinds in turn, then text alone, which nothing but the gates themselves interrupts.
const isFile = (index: number): boolean => index < 400 && index % 4 < 2;

/** A little work of the vendor's; all of it together would be one long task. */
const work = 'for (const end = performance.now() + 0.3; performance.now() < end;);';
const note = (name: string): string => `${work}(self.vendorRan ||= []).push("/${name}.js");`;
const body = names
  .map((name, index) =>
    (isFile(index) ? script : (_: string, id: string) => inline(note(name), id))(name, services[index % 2]!),
  )
  .join('\n');

/** Runs in the page. */
function watchTasks(): void {
  self.longTasks = [];
  new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({
    type: 'longtask',
  });
}

describeSiteInWhole('of a thousand gated scripts, files and text mixed,', (site, engine) => {
  const released = async (): Promise<Page> => {
    const tab = await site.visit({ body });
    if (engine === 'chromium') await tab.evaluate(watchTasks);
    await tab.click('shirase-banner >>> [part=accept]');
    return tab;
  };
  const ran = (tab: Page): Promise<unknown> =>
    tab.waitFor((count: number) => globalThis.vendorRan?.length === count && vendorRan, names.length);

  test('each runs, in the order of its service', async () => {
    const order = (await ran(await released())) as string[];
    for (const service of services)
      assert.deepEqual(
        order.filter((path) => path.startsWith(`/${service}`)),
        names.filter((name) => name.startsWith(service)).map((name) => `/${name}.js`),
      );
  });

  test('none makes the page wait for another', { skip: engine !== 'chromium' }, async () => {
    const tab = await released();
    await ran(tab);
    assert.deepEqual(await tab.evaluate(() => longTasks), []);
  });
});
