import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record, refused, under } from './fixtures/config';
import { script } from './fixtures/gates';
import { describeSite } from './fixtures/site';

const body = script('stats') + script('ads', 'ads');
const asked = (): boolean => (window.shirase as any).get().asked;

describeSite('two records', (site) => {
  test('of two paths are weighed against each other, and the stricter wins', async () => {
    const tab = await site.stranger();
    await tab.evaluate(
      (wide: string, deep: string) => {
        document.cookie = `shirase=${wide}; path=/`;
        document.cookie = `shirase=${deep}; path=/deep`;
      },
      record({ categories: 'analytics:0.advertising:1' }),
      record({ categories: 'analytics:1.advertising:1' }),
    );
    await tab.goto(site.serve({ body }, '/deep/page'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/ads.js']);
  });
});

describeSite('the copy of the record', (site) => {
  /** Comes without a cookie, but with a copy. */
  const withCopy = async (text: string, model: 'optIn' | 'optOut', before = ''): Promise<Page> => {
    const tab = await site.stranger();
    await tab.evaluate((kept: string) => localStorage.setItem('shirase', kept), text);
    return site.visit({ body, before, file: under(model) }, tab);
  };

  test('is written beside the cookie', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    const [cookie] = await tab.cookies();
    assert.equal(await tab.evaluate(() => localStorage.getItem('shirase')), cookie!.value);
  });

  test('grants nothing once the cookie is gone, and the visitor is asked', async () => {
    const tab = await withCopy(record(), 'optIn');
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], true]);
  });

  test('still refuses once the cookie is gone, and the visitor is not asked again', async () => {
    const tab = await withCopy(record({ categories: refused, model: 'o' }), 'optOut');
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], false]);
  });

  test('that cannot be read refuses all', async () => {
    const tab = await withCopy('rubbish', 'optOut');
    assert.deepEqual([site.asked(), await tab.evaluate(asked)], [[], true]);
  });

  test('counts alone in a browser that takes no cookies', async () => {
    const none = `<script>Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })</script>`;
    await withCopy(`!${record()}`, 'optIn', none);
    assert.deepEqual(site.asked(), ['/ads.js', '/stats.js']);
  });
});

// What a browser can do to a cookie, done by the page before our script.
const jar = (get: string, set: string): string => `<script>
  const real = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get() { ${get} }, set(text) { ${set} } });
</script>`;
const noStorage = `<script>
  Object.defineProperty(Storage.prototype, 'setItem', { value() { throw new DOMException('full', 'QuotaExceededError'); } });
</script>`;
const dropsRecord = jar(
  'return real.get.call(this)',
  'if (!/^shirase=1/.test(text)) real.set.call(this, text)',
);
const throws = jar('throw new DOMException("no")', 'throw new DOMException("no")');

describeSite('a choice', (site) => {
  const acceptOn = async (before: string): Promise<[Page, unknown]> => {
    const tab = await site.visit({ before, body });
    const answer = await tab.evaluate(() => (window.shirase as any).acceptAll());
    await site.server.settled(tab);
    return [tab, answer];
  };

  test('that the browser drops is denied and told', async () => {
    const [tab, answer] = await acceptOn(dropsRecord);
    assert.deepEqual([answer, site.asked()], [{ saved: false }, []]);
    assert.deepEqual(await tab.evaluate(() => told), [['not-saved']]);
  });

  test('that the browser drops leaves no older one behind', async () => {
    const tab = await site.returning(record(), { before: dropsRecord, body });
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    await site.again(tab);
    assert.deepEqual([site.asked(), await tab.cookies()], [[], []]);
  });

  test('lasts for the page where the browser keeps nothing at all, and that is told', async () => {
    const [tab, answer] = await acceptOn(throws + noStorage);
    assert.deepEqual([answer, site.asked()], [{ saved: false }, ['/ads.js', '/stats.js']]);
    assert.deepEqual(await tab.evaluate(() => told), [['not-saved']]);
    assert.deepEqual(await tab.errors(), []);
  });

  test('is saved though the storage is full', async () => {
    const [, answer] = await acceptOn(noStorage);
    assert.deepEqual(answer, { saved: true });
  });

  test('is read past an image that is named cookie', async () => {
    const before = '<img name="cookie" src="data:," alt="">';
    const tab = await site.returning(record(), { before, body });
    assert.deepEqual([site.asked(), await tab.errors()], [['/ads.js', '/stats.js'], []]);
  });

  test('is saved on a page with an image that is named cookie', async () => {
    const [tab, answer] = await acceptOn('<img name="cookie" src="data:," alt="">');
    assert.deepEqual([answer, await tab.errors()], [{ saved: true }, []]);
    await site.again(tab);
    assert.deepEqual(site.asked(), ['/ads.js', '/stats.js']);
  });
});
