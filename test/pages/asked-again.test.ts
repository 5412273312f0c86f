import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, consentVersion, record } from './fixtures/config';
import { allGates } from './fixtures/gates';
import { bannerIsUp, describeSite } from './fixtures/site';

const remark = (): string =>
  document.querySelector('shirase-banner')?.shadowRoot?.querySelector('[part=remark]')?.textContent ?? '';

const categories = [
  { id: 'necessary', required: true },
  { id: 'analytics' },
  { id: 'advertising' },
  { id: 'media', label: { en: 'Videos', ja: '動画' } },
];

describeSite('who is asked again', (site) => {
  for (const [why, cookie, file, words] of [
    ['after a new version', record({ version: consentVersion - 1 }), config(), /has changed since your last/],
    ['after the days are over', record({ daysAgo: 181 }), config(), /more than 180 days ago/],
    ['for a new category', record(), config({ categories }), /^New since your last choice: Videos\.$/],
  ] as const) {
    test(`${why} is told why, and nothing runs meanwhile`, async () => {
      const tab = await site.returning(cookie, { file, body: allGates });
      assert.match(await tab.waitFor(remark), words);
      assert.deepEqual(site.asked(), []);
    });
  }

  test('is told in Japanese on a Japanese page', async () => {
    const tab = await site.returning(record(), { file: config({ categories }), lang: 'ja' });
    assert.equal(await tab.waitFor(remark), '動画が新しく加わりました。');
  });

  test('sees the banner also where the words cannot be had', async () => {
    site.server.site.serve('/shirase/shirase.choose.js', { status: 404, body: '' });
    const tab = await site.returning(record({ version: 1 }));
    await tab.waitFor(bannerIsUp);
    assert.equal(await tab.evaluate(remark), '');
  });

  test('is not asked for a mere change of words', async () => {
    const tab = await site.returning(record(), { file: config({ version: '2027-01-01' }) });
    assert.equal(await tab.evaluate(bannerIsUp), false);
  });
});

describeSite('who is asked for the first time', (site) => {
  test('is told nothing of an earlier choice', async () => {
    const tab = await site.visit();
    assert.equal(await tab.evaluate(remark), '');
  });
});
