import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record, under } from './fixtures/config';
import { allGates, allPaths } from './fixtures/gates';
import { rows } from './fixtures/rows';
import { badAddresses, badSources } from './fixtures/sources';
import { describeSite, type Site } from './fixtures/site';

/** Runs in the page: what must hold of it, whatever we were given. */
async function health(): Promise<object> {
  // Firefox follows a link to a place on the page a moment after the click.
  const moved = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  document.getElementById('first')!.click();
  await moved;
  const { asked, granted } = await (window.shirase as any).ready;
  const polluted = Object.keys(Object.prototype).concat('XSS' in globalThis ? 'XSS' : []);
  return { hash: location.hash, asked, granted, polluted };
}
const shut = { hash: '#x', asked: false, granted: [], polluted: [] };

/** Nothing left the browser, the page works, and it was told once. */
async function assertShut(site: Site, tab: Page, codes: string): Promise<void> {
  assert.deepEqual(await tab.waitFor(() => told.length && told), [codes.split(' ')]);
  assert.deepEqual(await tab.evaluate(health), shut);
  await site.server.settled(tab);
  assert.deepEqual(site.asked(), []);
  const errors = await tab.errors();
  assert.deepEqual(
    errors.filter(({ kind }) => kind === 'exception'),
    [],
  );
}

const body = allGates;

describeSite(
  'with a file that cannot be used, the script keeps all shut, and the page is told once, where it',
  (site, engine) => {
    for (const [wrong, [answer, code]] of rows(engine, Object.entries(badSources), 6)) {
      test(wrong, async () => {
        site.server.site.serve('/privacy.json', answer);
        await assertShut(site, await site.visit({ file: 'held', body }), code);
      });
    }

    for (const wrong of ['has a comma too many', 'is cut short', 'is a list', 'is null']) {
      test(`stands on the page and ${wrong}`, async () => {
        const [{ body: file }, code] = badSources[wrong]!;
        await assertShut(site, await site.visit({ file, by: 'inline', body }), code);
      });
    }

    for (const [address, code] of rows(engine, Object.entries(badAddresses), 4)) {
      test(`is to be found at ${JSON.stringify(address)}`, async () => {
        await assertShut(site, await site.visit({ attributes: `data-config="${address}"`, body }), code);
      });
    }

    test('never comes', async () => {
      site.server.site.serve('/privacy.json', { delay: Infinity });
      const tab = await site.visit({ file: 'held', body });
      const start = Date.now();
      await assertShut(site, tab, 'config-slow');
      assert.ok(Date.now() - start < 5500);
    });

    test('comes in part only', async () => {
      const first = JSON.stringify(under('notice')).slice(0, -20);
      site.server.site.serve('/privacy.json', { body: first, rest: new Promise(() => undefined) });
      const tab = await site.stranger();
      await site.open(tab, site.serve({ file: 'held', body }));
      assert.deepEqual(await tab.waitFor(() => told.length && told), [['config-slow']]);
      assert.deepEqual([await tab.evaluate(health), site.asked()], [shut, []]);
      site.server.site.pending -= 1;
    });

    test('is not named at all, but is not told', async () => {
      const tab = await site.visit({ by: 'none', body });
      assert.deepEqual(await tab.evaluate(health), shut);
      assert.deepEqual([site.asked(), await tab.evaluate(() => told)], [[], []]);
    });
  },
);

describeSite('the script', (site) => {
  test('keeps a stored choice though the file cannot be had today', async () => {
    const tab = await site.returning(record(), { body });
    site.server.site.serve('/privacy.json', { status: 500 });
    await site.again(tab);
    assert.deepEqual([site.asked(), (await tab.cookies()).length], [[], 1]);
    site.serve();
    site.serve({ body });
    await site.again(tab);
    assert.deepEqual(site.asked(), allPaths);
  });

  test('skips a byte order mark', async () => {
    const tab = await site.visit({ file: `\uFEFF${JSON.stringify(config())}`, body });
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), allPaths);
  });

  test('never takes the address of the file from the address of the page', async () => {
    const tab = await site.stranger();
    site.serve({ by: 'none', body });
    const query =
      '?shirase=/privacy.json&data-config=/privacy.json&config=/privacy.json#config=/privacy.json';
    site.server.log.clear();
    await tab.goto(site.url('/') + query);
    await site.server.settled(tab);
    assert.deepEqual(
      site.own().filter((path) => path.startsWith('/privacy')),
      [],
    );
  });
});
