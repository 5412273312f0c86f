import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config } from './fixtures/config';
import { rows } from './fixtures/rows';
import { bannerIsUp, describeSite } from './fixtures/site';

const hostile = [
  '<img src=x onerror="window.XSS=1">',
  '<script>XSS=1</script>',
  '<svg/onload=window.XSS=1>',
  '"><a href="javascript:XSS=1">privacy</a>',
  '{{constructor.constructor("XSS=1")()}} ${XSS=1} #{XSS=1}',
  '</style></script><iframe srcdoc="<script>top.XSS=1</script>">',
];

const addresses = [
  'javascript:XSS=1',
  ' \u0001javascript:XSS=1',
  'java\nscript:XSS=1',
  'data:text/html,x',
  'file:///etc',
];

/** Runs in the page: what the banner's parts say, what elements it holds, and whether anything ran. */
function seen(): { texts: Record<string, string>; tags: string[]; links: string[]; ran: boolean } {
  const root = document.querySelector('shirase-banner')!.shadowRoot!;
  const parts = [...root.querySelectorAll('[part]')];
  return {
    texts: Object.fromEntries(parts.map((el) => [el.getAttribute('part'), el.textContent!.trim()])),
    tags: [...new Set([...root.querySelectorAll('*')].map((el) => el.localName))].sort(),
    links: [...root.querySelectorAll('a')].map((el) => el.getAttribute('href') ?? ''),
    ran: 'XSS' in globalThis,
  };
}

describeSite('the banner', (site, engine) => {
  const shown = async (banner: object): Promise<Page> => {
    const tab = await site.visit({ file: config({ banner }) });
    await tab.waitFor(bannerIsUp);
    return tab;
  };

  for (const text of rows(engine, hostile, 2)) {
    test(`shows ${JSON.stringify(text)} as text`, async () => {
      const labels = { accept: `${text} 1`, reject: `${text} 2`, preferences: text };
      const tab = await shown({ title: text, text, labels });
      const { texts, tags, ran } = await tab.evaluate(seen);
      assert.deepEqual([texts['title'], texts['text'], texts['preferences']], [text, text, text]);
      assert.deepEqual([texts['accept'], texts['reject']], [`${text} 1`, `${text} 2`]);
      assert.deepEqual(tags, ['button', 'div', 'h2', 'p', 'section', 'span']);
      assert.deepEqual([ran, await tab.errors()], [false, []]);
    });
  }

  test('gives two buttons of the same label their own words back', async () => {
    const { texts } = await (await shown({ labels: { accept: 'OK', reject: 'OK' } })).evaluate(seen);
    assert.deepEqual([texts['accept'], texts['reject']], ['Accept all', 'Reject all']);
  });

  for (const label of rows(engine, ['', '  ', { en: { x: 'OK' } }, 7, null, { ja: '' }], 1)) {
    test(`gives a button its own words where the file says ${JSON.stringify(label)}`, async () => {
      const tab = await shown({ title: label, labels: { accept: label, reject: 'No' } });
      const { texts } = await tab.evaluate(seen);
      assert.deepEqual([texts['accept'], texts['reject']], ['Accept all', 'No']);
      assert.doesNotMatch(texts['title']!, /object|undefined|^7$|^$/);
    });
  }

  for (const url of rows(engine, addresses, 3)) {
    test(`makes no link of ${JSON.stringify(url)}`, async () => {
      const links = [{ label: 'Privacy', url }];
      const tab = await shown({ links, text: `[read](${url.replace(/\s/g, '')}) [on](https://ok.example/)` });
      const { links: drawn, texts } = await tab.evaluate(seen);
      assert.deepEqual([drawn, texts['text']], [['https://ok.example/'], 'read on']);
    });
  }

  test('takes nothing of a theme but colours and lengths', async () => {
    const theme = {
      accent: 'image-set("{vendor}/a" 1x)',
      surface: 'url({vendor}/b.gif)',
      radius: '9px;display:none',
    };
    const written = JSON.stringify(config({ theme })).replaceAll('{vendor}', site.server.vendor.url);
    const tab = await site.visit({ file: written });
    await site.press(tab, 'reject');
    assert.deepEqual(site.asked(), []);
  });
});
