import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cookie, Page } from '../harness/page';
import { config, record } from './fixtures/config';
import { describeSite } from './fixtures/site';

const day = 86_400;
const cookieOf = async (tab: Page, name = 'shirase'): Promise<Cookie | undefined> =>
  (await tab.cookies()).find((cookie) => cookie.name === name);

describeSite('the record', (site) => {
  test('of one who accepts is a short text that names each category', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    assert.match((await cookieOf(tab))!.value, /^1~3~[\da-z]{6,8}~i~[\da-z]{8}~analytics:1\.advertising:1~$/);
  });

  test('of one who refuses says so of each category', async () => {
    const tab = await site.visit();
    await site.press(tab, 'reject');
    assert.match((await cookieOf(tab))!.value, /^1~3~[\da-z]{6,8}~i~[\da-z]{8}~analytics:0\.advertising:0~$/);
  });

  test('names a service only where it differs from its category', async () => {
    const tab = await site.visit();
    await tab.evaluate(() =>
      (window.shirase as any).choose({
        categories: { analytics: true },
        services: { stats: false, ads: false },
      }),
    );
    assert.match((await cookieOf(tab))!.value, /~analytics:1\.advertising:0~stats:0$/);
  });

  test('is a cookie of this host alone, for the whole site, for half a year', async () => {
    const tab = await site.visit();
    await site.press(tab, 'accept');
    const { domain, path, expires, secure, sameSite } = (await cookieOf(tab))!;
    const { hostname } = new URL(site.url());
    assert.deepEqual([domain, path, secure, sameSite], [hostname, '/', false, 'Lax']);
    assert.ok(Math.abs(expires - Date.now() / 1000 - 180 * day) < 3600, String(expires));
  });

  test('is kept for as many days as the file says, and under its path', async () => {
    const file = config({ consent: { days: 30, cookie: { path: '/shop' } } });
    site.serve({ file }, '/shop/page');
    const tab = await site.stranger();
    await tab.goto(site.url('/shop/page'));
    await site.press(tab, 'accept');
    const { path, expires } = (await cookieOf(tab))!;
    assert.equal(path, '/shop');
    assert.ok(Math.abs(expires - Date.now() / 1000 - 30 * day) < 3600, String(expires));
  });

  test('is not known to another host of the same domain', async () => {
    site.serve();
    const tab = await site.stranger();
    await tab.goto(`${site.server.site.at('www.shop.localhost')}/`);
    await site.press(tab, 'accept');
    await tab.goto(`${site.server.site.at('shop.localhost')}/`);
    assert.equal(await cookieOf(tab), undefined);
  });

  test('is known to all hosts of the domain that the file names', async () => {
    site.serve({ file: config({ consent: { cookie: { domain: 'shop.localhost' } } }) });
    const tab = await site.stranger();
    await tab.goto(`${site.server.site.at('www.shop.localhost')}/`);
    await site.press(tab, 'accept');
    await tab.goto(`${site.server.site.at('shop.localhost')}/`);
    assert.equal(await tab.waitFor(() => (window.shirase as any).get().by), 'stored');
  });

  test('has the name that the page gives it', async () => {
    const tab = await site.visit({ attributes: 'data-cookie="my_choice"' });
    await site.press(tab, 'accept');
    await site.again(tab);
    assert.deepEqual(
      (await tab.cookies()).map(({ name }) => name),
      ['my_choice'],
    );
    assert.equal(await tab.evaluate(() => (window.shirase as any).get().by), 'stored');
  });

  for (const name of ['a b', 'a;b=c', '__proto__ x', '(a+)+$']) {
    test(`keeps its own name where the page gives it ${JSON.stringify(name)}`, async () => {
      const tab = await site.visit({ attributes: `data-cookie="${name}"` });
      await site.press(tab, 'accept');
      assert.ok(await cookieOf(tab));
    });
  }

  test('is not prolonged by a visit', async () => {
    const text = record({ daysAgo: 100 });
    const tab = await site.returning(text);
    assert.equal((await cookieOf(tab))!.value, text);
  });

  test('keeps its id when the visitor changes the choice', async () => {
    const tab = await site.returning(record());
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    assert.match((await cookieOf(tab))!.value, /~k3j9x0ab~analytics:0\.advertising:0~$/);
  });
});
