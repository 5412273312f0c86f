import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from './fixtures/config';
import { script } from './fixtures/gates';
import { describeSite } from './fixtures/site';

const body = script('stats') + script('ads', 'ads');
const bothRun = ['/ads.js', '/stats.js'];

const acts: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  acceptAll: ['acceptAll()', bothRun],
  rejectAll: ['rejectAll()', []],
  acknowledge: ['acknowledge()', []],
  withdraw: ['withdraw()', []],
  'choose a category': ['choose({ categories: { analytics: true } })', ['/stats.js']],
  'choose a service': ['choose({ services: { ads: true } })', ['/ads.js']],
  'choose with a word that is no answer': [
    'choose({ categories: { analytics: "yes", advertising: 1 } })',
    [],
  ],
  'choose what the file does not name': ['choose({ categories: { all: true, __proto__: true } })', []],
};

describeSite('window.shirase', (site) => {
  for (const [name, [call, paths]] of Object.entries(acts)) {
    test(`saves by ${name}, for this page and the next`, async () => {
      const tab = await site.visit({ body });
      assert.deepEqual(await tab.evaluate(`window.shirase.${call}`), { saved: true });
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), paths);
      await site.again(tab);
      assert.deepEqual(site.asked(), paths);
    });
  }

  for (const call of ['acceptAll()', 'choose({ categories: { analytics: true } })']) {
    test(`saves nothing by ${call} before the file is read`, async () => {
      const release = site.hold('/privacy.json', '{}');
      const tab = await site.stranger();
      await site.open(tab, site.serve({ file: 'held', body }));
      assert.deepEqual(await tab.evaluate(`window.shirase.${call}`), { saved: false });
      release();
      await site.server.settled(tab);
      assert.deepEqual([site.asked(), await tab.cookies()], [[], []]);
    });
  }

  test('calls back what was pushed before the script had loaded, and after', async () => {
    const push = (name: string): string =>
      `<script>(window.shirase ||= []).push((shirase) => (self.order ||= []).push('${name}' + typeof shirase.get))</script>`;
    const tab = await site.visit({ before: push('before ') + push('again '), head: push('after ') });
    const order = await tab.evaluate(() => (self as any).order as string[]);
    assert.deepEqual(order, ['before function', 'again function', 'after function']);
  });

  test('goes on though a callback and a listener of the page throw, and the page hears of that', async () => {
    const before = `<script>(window.shirase ||= []).push((shirase) => { shirase.subscribe(() => { throw new Error('mine'); }); throw new Error('first'); })</script>`;
    const tab = await site.visit({ before, body });
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), bothRun);
    const errors = (await tab.errors()).map(({ text }) => text).join();
    assert.match(errors, /first/);
    assert.match(errors, /mine/);
  });

  test('tells the page by events that it is ready, shown, changed and hidden', async () => {
    const before = `<script>self.heard = [];
      for (const name of ['ready', 'shown', 'change', 'hidden']) document.addEventListener('shirase:' + name, ({ detail }) => {
        heard.push(name + ' ' + (detail.by ?? detail.element?.localName ?? detail.consent.ready));
      });</script>`;
    const tab = await site.visit({ before });
    await site.press(tab, 'accept');
    const heard = await tab.evaluate(() => (self as any).heard as string[]);
    assert.deepEqual(heard, ['ready true', 'shown shirase-banner', 'change banner', 'hidden shirase-banner']);
  });

  test('gives the same frozen state until something changes', async () => {
    const tab = await site.returning(record());
    const same = await tab.evaluate(() => {
      const shirase = window.shirase as any;
      const before = shirase.get();
      const kept = before === shirase.get() && Object.isFrozen(before) && Object.isFrozen(before.granted);
      shirase.rejectAll();
      return [kept, before !== shirase.get(), before.granted.length > shirase.get().granted.length];
    });
    assert.deepEqual(same, [true, true, true]);
  });

  test('allows what is granted, and no id that it does not know', async () => {
    const tab = await site.returning(record());
    const ids = ['stats', 'analytics', 'necessary', 'nobody', '__proto__', 'constructor', ''];
    const allowed = (list: string[]): boolean[] =>
      list.map((id) => (window.shirase as any).allows(id) as boolean);
    assert.deepEqual(await tab.evaluate(allowed, ids), [true, true, true, false, false, false, false]);
  });
});
