import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config } from './fixtures/config';
import { allGates } from './fixtures/gates';
import { rows } from './fixtures/rows';
import { badShapes } from './fixtures/sources';
import { bannerIsUp, describeSite } from './fixtures/site';

describeSite('with a file of which a part is wrong, the script', (site, engine) => {
  const shapes = rows(engine, Object.entries(badShapes), 4);

  for (const [wrong, [part, path]] of shapes) {
    test(`opens nothing and says where, for ${wrong}`, async () => {
      const tab = await site.visit({ file: config(part), body: allGates });
      const places = await tab.waitFor(() => told.length && told.flat());
      assert.ok(
        (places as string[]).some((place) => place.endsWith(path)),
        JSON.stringify(places),
      );
      assert.deepEqual([site.asked(), await tab.errors()], [[], []]);
      const polluted = (): unknown => [Object.keys(Object.prototype), 'XSS' in {}];
      assert.deepEqual(await tab.evaluate(polluted), [[], false]);
    });
  }

  for (const [wrong, [part]] of shapes) {
    if (/that are no list|of no category/.test(wrong)) continue;
    test(`still asks, and obeys, for ${wrong}`, async () => {
      const tab = await site.visit({ file: config(part), body: allGates });
      await tab.waitFor(bannerIsUp);
      await site.press(tab, 'reject');
      assert.deepEqual([site.asked(), await tab.errors()], [[], []]);
    });
  }

  test('says which tags name what the file does not have, and keeps them shut', async () => {
    const tag = (names: string): string => `<script type="text/plain" ${names}>self.ran = true</script>`;
    const body = [
      'data-category="analytic"',
      'data-category="!analytics" data-service="ga44"',
      'data-category="analytics"',
    ]
      .map(tag)
      .join('');
    const tab = await site.visit({ file: config(), body });
    const codes = await tab.waitFor(() => told.length && told.flat());
    assert.deepEqual(codes, ['gate-unknown', 'gate-unknown']);
    const got = (): unknown => (window.shirase as any).problems().map((one: { got: string }) => one.got);
    assert.deepEqual(await tab.evaluate(got), ['analytic', 'ga44']);
    await site.press(tab, 'reject');
    assert.equal(await tab.evaluate(() => 'ran' in self), false);
  });

  test('is not misled by keys of the prototype', async () => {
    const polluting = `,"__proto__":{"granted":true,"categories":[{"id":"x","required":true}]},"texts":{"en":{"__proto__":{"XSS":1}}}}`;
    const file = JSON.stringify(config()).replace(/}$/, polluting);
    const tab = await site.visit({ file, body: allGates });
    const seen = await tab.evaluate(() => [
      Object.keys(Object.prototype),
      'granted' in {},
      'XSS' in {},
      (window.shirase as any).get().granted,
    ]);
    assert.deepEqual(seen, [[], false, false, ['necessary', 'session']]);
    assert.deepEqual([site.asked(), await tab.errors()], [[], []]);
  });

  test('is not misled by a prototype that the page has polluted', async () => {
    const before = `<script>Object.assign(Object.prototype, { granted: true, required: true, model: 'notice', answered: true, analytics: true, linkedToPersonalData: false })</script>`;
    await site.visit({ file: config({ consent: {} }), before, body: allGates });
    assert.deepEqual(site.asked(), []);
  });

  test('shows the page nothing of itself to change', async () => {
    const head = `<script>(window.shirase ||= []).push((shirase) => shirase.ready.then((consent) => {
      try { consent.granted.push('analytics'); } catch {}
      try { consent.ready = 'x'; } catch {}
      shirase.scan();
    }))</script>`;
    const tab = await site.visit({ head, body: allGates });
    assert.deepEqual(site.asked(), []);
    assert.deepEqual(await tab.evaluate(() => (window.shirase as any).get().granted), [
      'necessary',
      'session',
    ]);
  });
});
