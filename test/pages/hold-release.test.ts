import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record, refused } from './fixtures/config';
import { held, holding } from './fixtures/hold';
import { describeSite } from './fixtures/site';

const note = (word: string): string => `(self.vendorRan ||= []).push("${word}");`;
const service = (id: string, category: string, more: object = {}) => ({ id, category, ...more });
const hosts = ['localhost'];

const choose = (tab: Page, services: Record<string, boolean>): Promise<unknown> =>
  tab.evaluate((wish: object) => (window.shirase as any).choose({ services: wish }), services);
const reject = (tab: Page): Promise<unknown> => tab.evaluate(() => (window.shirase as any).rejectAll());
const accept = (tab: Page): Promise<unknown> => tab.evaluate(() => (window.shirase as any).acceptAll());

/** Runs in the page. */
function insertFrame(src: string): void {
  document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'frame' }));
}
function sendBeacon(src: string): void {
  new Image().src = src;
}
const frameSrc = (): string | null => document.querySelector('#frame')!.getAttribute('src');

describeSite('what was held', (site) => {
  const vendor = (path: string): string => site.server.vendor.url + path;

  test('is the same script in the same place, and tells those who listen to it', async () => {
    const tab = await site.visit(held);
    await tab.evaluate((src: string) => {
      const script = Object.assign(document.createElement('script'), { src, id: 'one', type: 'module' });
      const heard: string[] = [];
      script.onload = () => heard.push('onload');
      script.addEventListener('load', () => heard.push('load'));
      document.querySelector('h1')!.before(script);
      Object.assign(globalThis, { script, heard });
    }, vendor('/one.js'));
    await site.press(tab, 'accept');
    const seen = await tab.evaluate(() => {
      const { script, heard } = globalThis as any;
      const isSame = script === document.querySelector('#one');
      return [isSame, script.nextElementSibling.localName, script.type, heard];
    });
    assert.deepEqual(seen, [true, 'h1', 'module', ['onload', 'load']]);
  });

  test('runs in order where the page asked for that, however slow the first is', async () => {
    site.server.vendor.serve('/slow.js', { body: note('slow'), delay: 300 });
    const tab = await site.visit(held);
    await tab.evaluate(
      (sources: string[]) => {
        for (const src of sources)
          document.head.append(Object.assign(document.createElement('script'), { async: false, src }));
      },
      [vendor('/slow.js'), vendor('/quick.js')],
    );
    await site.press(tab, 'accept');
    assert.deepEqual(await tab.evaluate(() => vendorRan), ['slow', '/quick.js']);
  });

  test('does not wait for one another where scripts are async, as they are if nobody says otherwise', async () => {
    site.server.vendor.serve('/slow.js', { body: note('slow'), delay: 300 });
    const tab = await site.visit(held);
    await tab.evaluate(
      (sources: string[]) => {
        for (const src of sources)
          document.head.append(Object.assign(document.createElement('script'), { src }));
      },
      [vendor('/slow.js'), vendor('/quick.js')],
    );
    await site.press(tab, 'accept');
    assert.deepEqual(await tab.evaluate(() => vendorRan), ['/quick.js', 'slow']);
  });

  test('is taken back when the visitor refuses after all, and what comes then is held again', async () => {
    const tab = await site.visit(held);
    await tab.evaluate(insertFrame, vendor('/frame.html'));
    await site.press(tab, 'accept');
    assert.equal(await tab.evaluate(frameSrc), vendor('/frame.html'));
    await reject(tab);
    await tab.evaluate(sendBeacon, vendor('/late.gif'));
    await tab.evaluate(insertFrame, vendor('/late.html'));
    await site.server.settled(tab);
    assert.equal(await tab.evaluate(frameSrc), null);
    assert.deepEqual(site.asked(), ['/frame.html']);
    await accept(tab);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/frame.html', '/frame.html', '/late.html']);
  });

  test('by a service that was allowed at first is held from its refusal on', async () => {
    const tab = await site.returning(record(), { ...held, head: '' });
    await reject(tab);
    await tab.waitFor(() => Symbol.for('shirase.hold') in globalThis);
    await tab.evaluate(insertFrame, vendor('/late.html'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
  });

  test('of what a visitor did before they refused is not sent once they accept', async () => {
    const tab = await site.visit(held);
    await tab.evaluate(sendBeacon, vendor('/refused.gif'));
    await site.press(tab, 'reject');
    await accept(tab);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
  });

  test('of what a visitor did under a refusal is not sent once they accept', async () => {
    const tab = await site.returning(record({ categories: refused }), held);
    await tab.evaluate(sendBeacon, vendor('/refused.gif'));
    await accept(tab);
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), []);
  });

  test('is sent if it is beacons of before the answer, which stand nowhere on the page', async () => {
    const tab = await site.visit(held);
    for (const path of ['/b.gif', '/a.gif', '/c.gif']) await tab.evaluate(sendBeacon, vendor(path));
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/a.gif', '/b.gif', '/c.gif']);
  });

  test('never loads when the page gives it another address before', async () => {
    const tab = await site.visit(held);
    await tab.evaluate(
      (src: string, own: string) => {
        const image = document.body.appendChild(Object.assign(new Image(), { src }));
        image.src = own;
      },
      vendor('/never.gif'),
      site.url('/own.gif'),
    );
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), []);
    assert.ok(site.own().includes('/own.gif'));
  });

  test('belongs to the page once it is released, which may give it another address', async () => {
    const tab = await site.visit(held);
    await tab.evaluate(insertFrame, vendor('/frame.html'));
    await site.press(tab, 'accept');
    await tab.evaluate((src: string) => {
      document.querySelector<HTMLIFrameElement>('#frame')!.src = src;
      (window.shirase as any).setLanguage('ja');
    }, vendor('/next.html'));
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/frame.html', '/next.html']);
  });

  test('answers the address that it is to have', async () => {
    const tab = await site.visit(held);
    const seen = await tab.evaluate((src: string) => {
      const image = Object.assign(new Image(), { src });
      return [image.src, image.getAttribute('src'), image.srcset, new Image().src];
    }, vendor('/wish.gif'));
    assert.deepEqual(seen, [vendor('/wish.gif'), null, '', '']);
  });
});

describeSite('a host', (site) => {
  const visit = (services: object[]): Promise<Page> => site.visit({ ...held, file: holding({ services }) });
  const insert = async (tab: Page, name = ''): Promise<void> => {
    await tab.evaluate(insertFrame, `${site.server.vendor.url}/frame${name}.html`);
    await tab.evaluate((src: string) => {
      document.head.append(Object.assign(document.createElement('script'), { src, async: false }));
    }, `${site.server.vendor.url}/script${name}.js`);
    await site.server.settled(tab);
  };
  const both = ['/frame.html', '/script.js'];

  test('that two services hold opens once both are allowed', async () => {
    const tab = await visit([
      service('stats', 'analytics', { hosts, hold: true }),
      service('ads', 'advertising', { hosts, hold: true }),
    ]);
    await insert(tab);
    await choose(tab, { stats: true });
    await insert(tab, '-2');
    assert.deepEqual(site.asked(), []);
    await choose(tab, { ads: true });
    await site.server.settled(tab);
    assert.deepEqual(site.asked(), ['/frame-2.html', '/frame.html', '/script-2.js', '/script.js']);
  });

  test('that an allowed service names too is held all the same', async () => {
    const tab = await visit([
      service('stats', 'analytics', { hosts, hold: true }),
      service('session', 'necessary', { hosts }),
    ]);
    await insert(tab);
    assert.deepEqual(site.asked(), []);
  });

  test('that no service holds is left alone', async () => {
    const tab = await visit([
      service('stats', 'analytics', { hosts }),
      service('ads', 'advertising', { hosts: ['px.example'], hold: true }),
    ]);
    await insert(tab);
    assert.deepEqual(site.asked(), both);
  });

  for (const [title, one] of [
    ['has no id', { category: 'analytics', hosts, hold: true }],
    ['has an id that would wait for a refusal', service('!analytics', 'analytics', { hosts, hold: true })],
    ['is in no category', service('stats', 'nowhere', { hosts, hold: true })],
    ['says "hold" in words', service('stats', 'nowhere', { hosts, hold: 'no' })],
  ] as const)
    test(`of a service that ${title} stays shut, whatever the visitor says`, async () => {
      const tab = await visit([one]);
      await insert(tab);
      await accept(tab);
      await reject(tab);
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), []);
    });
});
