import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config, record, refused } from './fixtures/config';
import { inline, script } from './fixtures/gates';
import { describeSite, type Site } from './fixtures/site';

const part = '/shirase/shirase.more.js';
const consent = { map: { consent: 'ads' } };
const signals = {
  microsoftUet: { map: { ad_storage: 'ads' } },
  microsoftClarity: { map: { ad_Storage: 'ads', analytics_Storage: 'stats' } },
  metaPixel: consent,
  tiktokPixel: consent,
  dataLayer: {},
};
const file = config({ signals });

/** Snippets as the vendors' own: they make a function where there is none, and put their script on the page. */
const fetches = (name: string): string =>
  `document.head.append(Object.assign(document.createElement('script'), { src: '{vendor}/${name}.js' }));`;
const uet = `self.uetq = self.uetq || []; ${fetches('bat')}`;
const clarity = `self.clarity = self.clarity || function () { (clarity.q = clarity.q || []).push(arguments) }; ${fetches('clarity')}`;
const meta = `if (!self.fbq) { self.fbq = function () { fbq.queue.push([...arguments]) }; fbq.queue = []; ${fetches('fbevents')} }
  fbq('init', '1'); fbq('track', 'PageView');`;
const tiktok = `self.ttq = self.ttq || []; for (const name of ['load', 'page', 'holdConsent', 'grantConsent', 'revokeConsent'])
  ttq[name] = (...rest) => ttq.push([name, ...rest]); ttq.load('1'); ${fetches('tiktok')} ttq.page();`;

/** The vendor's library: it asks for an address with what it finds of the snippet's queue. */
const reports = (site: Site, name: string, found: string): void =>
  site.server.vendor.serve(`/${name}.js`, {
    body: `fetch('${site.server.vendor.url}/${name}?' + encodeURIComponent(JSON.stringify(${found})), { mode: 'no-cors' })`,
  });

const libraries = (site: Site): void => {
  reports(site, 'bat', 'uetq');
  reports(site, 'clarity', 'clarity.q.map((one) => [...one])');
  reports(site, 'fbevents', 'fbq.queue');
  reports(site, 'tiktok', 'ttq');
};

/** What a library has found, as its request says. The same word may be said after each script that was released. */
function found(site: Site, name: string): unknown {
  const path = site.asked().find((one) => one.startsWith(`/${name}?`)) ?? '';
  const queue = JSON.parse(decodeURIComponent(path.slice(name.length + 2))) as unknown[];
  const isNew = (one: unknown, at: number): boolean => JSON.stringify(one) !== JSON.stringify(queue[at - 1]);
  return queue.filter(isNew);
}

const body = [uet, meta, tiktok].map((code) => inline(code, 'ads')).join('') + inline(clarity);

const granted = {
  bat: ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update', { ad_storage: 'granted' }],
  clarity: [['consentv2', { ad_Storage: 'granted', analytics_Storage: 'granted' }]],
  fbevents: [
    ['init', '1'],
    ['track', 'PageView'],
    ['consent', 'grant'],
  ],
  tiktok: [['load', '1'], ['page'], ['grantConsent']],
};

const call = (tab: Page, act: string): Promise<unknown> => tab.evaluate(`window.shirase.${act}`);
const names = Object.keys(granted) as (keyof typeof granted)[];

for (const by of ['inline', 'url'] as const) {
  describeSite(`with the file by ${by}, the script`, (site) => {
    test('tells vendors of an earlier choice before their scripts run', async () => {
      libraries(site);
      await site.returning(record(), { file, by, body });
      for (const name of names) assert.deepEqual(found(site, name), granted[name], name);
    });

    test('tells vendors of a choice before their scripts run, after the first word', async () => {
      libraries(site);
      const tab = await site.visit({ file, by, body });
      assert.deepEqual(site.asked(), []);
      await site.press(tab, 'accept');
      const denied = ['consent', 'update', { ad_storage: 'denied' }];
      const update = granted.bat.slice(3);
      assert.deepEqual(found(site, 'bat'), [...granted.bat.slice(0, 3), ...denied, ...update]);
      assert.deepEqual(found(site, 'clarity'), [
        ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
        ...granted.clarity,
      ]);
      assert.deepEqual(found(site, 'fbevents'), granted.fbevents);
      assert.deepEqual(found(site, 'tiktok'), granted.tiktok);
    });

    test('does not run a script before its vendor was told, however slow the part is', async () => {
      // WebKit does not answer a driver while an import is pending, so the server's times tell.
      const delay = 400;
      const headers = { 'Content-Type': 'text/javascript' };
      site.server.site.serve(part, { body: await readFile('dist/shirase.more.js'), headers, delay });
      await site.returning(record(), { file, by, body: body + script('ads', 'ads') });
      const { log } = site.server;
      const fetched = log.site.find(({ path }) => path.startsWith(part))!.time + delay;
      assert.ok(log.vendor.some(({ path }) => path === '/ads.js'));
      const early = log.vendor.filter(({ time }) => time < fetched);
      assert.deepEqual(
        early.map(({ path }) => path),
        [],
      );
    });
  });
}

describeSite('the script', (site) => {
  for (const [what, answer] of [
    ['is not there', { status: 404, body: 'gone' }],
    ['is a page', '<!doctype html>'],
    ['throws', { body: 'throw new Error("not ours")', headers: { 'Content-Type': 'text/javascript' } }],
  ] as const) {
    test(`opens nothing where the part ${what}, says so, and keeps the answer`, async () => {
      site.server.site.serve(part, answer);
      const tab = await site.returning(record({ services: 'stats:0' }), {
        file,
        by: 'inline',
        body: script('ads', 'ads') + script('stats'),
      });
      assert.deepEqual(site.asked(), []);
      assert.deepEqual(await tab.evaluate(() => told), [['screen-failed']]);
      assert.equal(await tab.evaluate(() => document.cookie.includes('advertising:1')), true);
    });
  }

  test('fetches the part for nobody whose file names no vendor but Google', async () => {
    const google = config({ signals: { googleConsentMode: { map: {} } } });
    await site.returning(record(), { file: google });
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.js', '/privacy.json']);
  });

  test('fetches the part alone for a visitor who has answered', async () => {
    await site.returning(record(), { file });
    assert.deepEqual(
      site.own().map((path) => path.split('?')[0]),
      [...['/', '/shirase/shirase.js', '/privacy.json', part]],
    );
  });

  test('never makes what keeps a snippet from loading', async () => {
    const tab = await site.visit({ file });
    await site.press(tab, 'accept');
    await call(tab, 'withdraw()');
    const made = await tab.evaluate(() => ['fbq', '_fbq', 'ttq'].filter((name) => name in globalThis));
    assert.deepEqual(made, []);
  });

  test('tells vendors of a withdrawal', async () => {
    const tab = await site.returning(record(), { file, body });
    await call(tab, 'withdraw()');
    const last = await tab.evaluate(() => {
      const { uetq, clarity, fbq, ttq } = globalThis as any;
      return [uetq.at(-1), [...clarity.q.at(-1)], fbq.queue.at(-1), ttq.at(-1)] as unknown[];
    });
    assert.deepEqual(last, [
      { ad_storage: 'denied' },
      ['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
      ['consent', 'revoke'],
      ['revokeConsent'],
    ]);
  });

  test('tells a tag that stands on the page ungated, and the tag that comes with a later file', async () => {
    site.server.vendor.serve('/meta.js', { body: meta.replaceAll('{vendor}', site.server.vendor.url) });
    const late = '<script async src="{vendor}/meta.js"></script>';
    const tab = await site.visit({ file, body: `<script>${tiktok}</script>${late}` });
    const queues = (): unknown => [(globalThis as any).ttq.at(-1), (globalThis as any).fbq?.queue.at(-1)];
    assert.deepEqual(await tab.evaluate(queues), [['holdConsent'], ['consent', 'revoke']]);
    await site.press(tab, 'reject');
    assert.deepEqual(await tab.evaluate(queues), [['revokeConsent'], ['consent', 'revoke']]);
  });

  test('grants to a gated snippet what that has revoked itself, by file and inline', async () => {
    const careful = `${meta.replace("fbq('init'", "fbq('consent', 'revoke'); fbq('init'")} self.fbq.ran = 1;`;
    site.server.vendor.serve('/meta.js', { body: careful.replaceAll('{vendor}', site.server.vendor.url) });
    for (const one of [
      inline(careful, 'ads'),
      script('meta', 'ads'),
      inline(careful, 'ads') + script('meta', 'ads'),
    ]) {
      const tab = await site.returning(record(), { file, body: one });
      await tab.waitFor(() => (globalThis as any).fbq?.queue.at(-1)[1] === 'grant');
    }
  });

  test('goes on though a vendor throws and another is no function, and the page hears of that', async () => {
    const before = `<script>fbq = () => { throw new Error('of the vendor') }; ttq = 'ttq';</script><img name="uetq" alt="">`;
    const tab = await site.returning(record(), { file, before, body: script('ads', 'ads') });
    assert.deepEqual(site.asked(), ['/ads.js']);
    const queue = await tab.evaluate(() => JSON.stringify((globalThis as any).uetq) as string);
    assert.deepEqual(JSON.parse(queue), granted.bat);
    assert.match((await tab.errors()).map(({ text }) => text).join(), /of the vendor/);
  });

  test('puts into the data layer what rates are counted from', async () => {
    const tab = await site.visit({ file, by: 'inline' });
    await site.press(tab, 'accept');
    const layer = await tab.evaluate(() =>
      ((globalThis as any).dataLayer as any[]).map(({ event, screen, by, granted }) =>
        [event, screen ?? by, granted?.length ?? 0].join(' '),
      ),
    );
    assert.deepEqual(layer, [
      'shirase_consent  2',
      'shirase_shown banner 0',
      'shirase_consent banner 6',
      'shirase_hidden banner 0',
    ]);
  });

  test('keeps to the order where all is in one file, and fetches no part', async () => {
    libraries(site);
    await site.returning(record(), { file, by: 'inline', script: 'shirase.all.js', body });
    for (const name of names) assert.deepEqual(found(site, name), granted[name], name);
    assert.deepEqual(site.own(), ['/', '/shirase/shirase.all.js']);
  });

  test('tells nobody of a choice that a record refuses', async () => {
    const tab = await site.returning(record({ categories: refused }), { file, body });
    assert.deepEqual(site.asked(), []);
    assert.deepEqual(await tab.evaluate(() => (globalThis as any).uetq.at(-1)), { ad_storage: 'denied' });
  });
});
