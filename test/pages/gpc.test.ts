import assert from 'node:assert/strict';
import { test } from 'node:test';
import { config, record } from './fixtures/config';
import { script } from './fixtures/gates';
import { describeSite } from './fixtures/site';
import { withGpc } from './fixtures/visitors';

const ads = { id: 'ads', category: 'advertising', behavioralAds: true };
const categories = [
  { id: 'necessary', required: true },
  { id: 'analytics' },
  { id: 'advertising', label: { en: 'Advertising' } },
];
const under = (model: string, more: object = {}): object =>
  config({
    consent: { model, ...more },
    categories,
    services: [{ id: 'stats', category: 'analytics' }, ads],
  });

const body =
  script('stats') +
  script('ads', 'ads') +
  '<script type="text/plain" data-category="!advertising" src="{vendor}/without-ads.js"></script>' +
  '<button id="settings" data-shirase="preferences">Settings</button>';
const withSignal = (file: object) => ({ file, body, before: withGpc });

const remark = (): string =>
  [...document.querySelectorAll('shirase-banner, shirase-preferences')]
    .map((one) => one.shadowRoot?.querySelector('[part=remark]')?.textContent ?? '')
    .join('');

describeSite('Global Privacy Control', (site) => {
  for (const model of ['optOut', 'notice']) {
    test(`refuses behavioural advertising under ${model}, and nothing else`, async () => {
      const tab = await site.visit(withSignal(under(model)));
      assert.deepEqual(site.asked(), ['/stats.js', '/without-ads.js']);
      assert.equal(await tab.evaluate(() => (window.shirase as any).get().by), 'gpc');
    });
  }

  test('grants nothing under optIn', async () => {
    await site.visit(withSignal(under('optIn')));
    assert.deepEqual(site.asked(), ['/without-ads.js']);
  });

  test('is not heard where the file says so', async () => {
    await site.visit(withSignal(under('optOut', { gpc: { respect: false } })));
    assert.deepEqual(site.asked(), ['/ads.js', '/stats.js']);
  });

  test('refuses what was accepted before it was sent', async () => {
    await site.returning(record(), withSignal(under('optIn')));
    assert.deepEqual(site.asked(), ['/stats.js', '/without-ads.js']);
  });

  test('is not overcome by "accept all" in the banner', async () => {
    const tab = await site.visit(withSignal(under('optIn')));
    await site.press(tab, 'accept');
    await site.again(tab);
    assert.deepEqual(site.asked(), ['/stats.js', '/without-ads.js']);
  });

  test('gives way to who accepts in the preferences, where it is shown, and for good', async () => {
    const tab = await site.visit(withSignal(under('optIn')));
    await tab.click('#settings');
    await tab.click('shirase-preferences >>> dialog h2');
    assert.match(await tab.evaluate(remark), /Global Privacy Control, so this is off: Advertising\./);
    await tab.click('shirase-preferences >>> [part=accept]');
    await site.server.settled(tab);
    assert.ok(site.asked().includes('/ads.js'));
    await site.again(tab);
    assert.deepEqual(site.asked(), ['/ads.js', '/stats.js']);
  });

  test('is told in the banner where the region asks for it', async () => {
    const regions = { 'US-CA': { model: 'optOut', showGpcStatus: true } };
    const tab = await site.visit({
      ...withSignal(under('optOut', { regions })),
      attributes: 'data-region="US-CA"',
    });
    assert.match(await tab.waitFor(remark), /^Opt-out request honored/);
  });

  test('is not told in the banner elsewhere', async () => {
    const tab = await site.visit(withSignal(under('optOut')));
    assert.equal(await tab.evaluate(remark), '');
  });

  test('opens nothing where the part that hears it cannot be had', async () => {
    site.server.site.serve('/shirase/shirase.more.js', { status: 404, body: '' });
    await site.visit(withSignal(under('optOut')));
    assert.deepEqual(site.asked(), []);
  });
});
