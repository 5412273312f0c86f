import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, record, refused } from './fixtures/config';
import { allGates, allPaths } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';
import { inZone } from './fixtures/visitors';

const regions = {
  JP: { model: 'notice' },
  EEA: { model: 'optIn' },
  'US-CA': { model: 'optOut', doNotSell: true },
};
const file = config({ consent: { model: 'optOut', regions } });
const parts = { file, body: allGates };
const seen = (): unknown => {
  const { region, model, asked } = (window.shirase as any).get();
  return { region, model, asked };
};

describeSite('a file with regions', (site) => {
  for (const by of ['url', 'inline'] as const) {
    test(`starts under the model of the region that the page names, ${by}`, async () => {
      const tab = await site.visit({ ...parts, by, attributes: 'data-region="DE"' });
      assert.deepEqual(await tab.evaluate(seen), { region: 'DE', model: 'optIn', asked: true });
      assert.deepEqual(site.asked(), []);
    });
  }

  for (const [zone, region, model, opens] of [
    ['Asia/Tokyo', 'JP', 'notice', true],
    ['America/Chicago', 'US-*', 'optOut', true],
    ['Europe/Berlin', null, 'optIn', false],
    ['Australia/Sydney', null, 'optIn', false],
  ] as const) {
    test(`starts under ${model} where the clock shows the time of ${zone}`, async () => {
      const tab = await site.visit({ ...parts, before: inZone(zone) });
      assert.deepEqual(await tab.evaluate(seen), { region, model, asked: true });
      assert.deepEqual(site.asked(), opens ? allPaths : []);
    });
  }

  test('starts under its strictest model where the page names no region that there is', async () => {
    const tab = await site.visit({ ...parts, attributes: 'data-region="{{ geo }}"' });
    assert.deepEqual(await tab.evaluate(seen), { region: null, model: 'optIn', asked: true });
    assert.deepEqual(site.asked(), []);
  });

  test('asks again where an answer was given under a looser model, and grants nothing by it', async () => {
    const tab = await site.returning(record({ model: 'n' }), { ...parts, attributes: 'data-region="FR"' });
    assert.equal(await tab.evaluate(bannerIsUp), true);
    assert.deepEqual(site.asked(), []);
  });

  test('keeps a refusal in every region', async () => {
    const tab = await site.returning(record({ categories: refused }), parts);
    assert.deepEqual(await tab.evaluate(seen), { region: 'JP', model: 'notice', asked: false });
    assert.deepEqual(site.asked(), []);
  });

  test('opens nothing where the part that reads the regions cannot be had', async () => {
    site.server.site.serve('/shirase/shirase.more.js', { status: 404, body: '' });
    const tab = await site.returning(record(), parts);
    assert.deepEqual(site.asked(), []);
    assert.deepEqual(await tab.evaluate(() => told), [['screen-failed']]);
    assert.equal(await tab.evaluate(() => document.cookie.includes('analytics:1')), true);
  });

  for (const [region, words] of [
    ['US-CA', 'Do Not Sell or Share My Personal Information'],
    ['JP', 'Cookie settings'],
  ] as const) {
    test(`calls the way back “${words}” in ${region}`, async () => {
      const tab = await site.returning(record({ model: 'o' }), {
        file: config({ consent: { model: 'optOut', regions }, reopen: { kind: 'auto' } }),
        attributes: `data-region="${region}"`,
        body: '<shirase-preferences-link></shirase-preferences-link>',
      });
      const link = (): string =>
        document.querySelector('shirase-preferences-link')?.shadowRoot?.textContent?.trim() ?? '';
      assert.equal(await tab.waitFor(link), words);
      const button = (): string =>
        [...document.querySelectorAll('html > div')].map((host) => host.shadowRoot?.textContent).join('');
      assert.equal((await tab.waitFor(button)).includes(words), true);
    });
  }
});
