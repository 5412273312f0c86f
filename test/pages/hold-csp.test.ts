import assert from 'node:assert/strict';
import { test } from 'node:test';
import { held, holdLine } from './fixtures/hold';
import { describeSite } from './fixtures/site';

const nonce = 'r4nd0m';
const permit = (html: string): string => html.replaceAll('<script ', `<script nonce="${nonce}" `);

/** Runs in the page: what a script of the page does that carries the nonce, and has a policy of its own. */
function insert(vendor: string, value: string): void {
  const { trustedTypes } = globalThis as any;
  const as = (text: string): string => text;
  const policy = trustedTypes?.createPolicy('page', { createScriptURL: as, createHTML: as });
  const script = document.createElement('script');
  script.nonce = value;
  script.src = policy?.createScriptURL(`${vendor}/inserted.js`) ?? `${vendor}/inserted.js`;
  document.body.append(script);
  const markup = `<img src="${vendor}/markup.gif" alt="">`;
  document.body.appendChild(document.createElement('div')).innerHTML = policy?.createHTML(markup) ?? markup;
  new Image().src = `${vendor}/beacon.gif`;
}

const paths = ['/beacon.gif', '/inserted.js', '/markup.gif'];

describeSite('under a policy, a tag that a script inserts from a held host', (site) => {
  const policy = (more: string): string =>
    `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; connect-src 'self'; img-src 'self' ${site.server.vendor.url}; base-uri 'none'; ${more}`;

  for (const [title, more] of [
    ['of a nonce for each script', ''],
    [
      'of trusted types for Lit and for the page',
      "require-trusted-types-for 'script'; trusted-types lit-html page",
    ],
    ['of trusted types for the page alone', "require-trusted-types-for 'script'; trusted-types page"],
  ] as const)
    test(`${title} is held, and loads once it may, without a violation`, async () => {
      const headers = { 'Content-Security-Policy': policy(more) };
      const tab = await site.visit({ ...held, nonce, head: permit(holdLine), headers });
      const before = await tab.evaluate(() => violations.length);
      await tab.evaluate(insert, site.server.vendor.url, nonce);
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), []);
      await tab.evaluate(() => (window.shirase as any).acceptAll());
      await site.server.settled(tab);
      assert.deepEqual(site.asked(), paths);
      assert.equal((await tab.evaluate(() => violations.length)) - before, 0);
    });

  test('is refused its address where the page may give it none', async () => {
    const headers = { 'Content-Security-Policy': policy("require-trusted-types-for 'script'") };
    const tab = await site.visit({ ...held, nonce, head: permit(holdLine), headers });
    const thrown = await tab.evaluate((src: string) => {
      const names: string[] = [];
      const attempts = [
        () => (document.createElement('script').src = src),
        () => document.createElement('script').setAttribute('src', src),
        () => (document.createElement('div').innerHTML = `<img src="${src}">`),
        () => document.body.insertAdjacentHTML('beforeend', `<img src="${src}">`),
      ];
      for (const attempt of attempts)
        try {
          attempt();
        } catch (error) {
          names.push((error as Error).name);
        }
      return names;
    }, `${site.server.vendor.url}/never.js`);
    await site.server.settled(tab);
    assert.deepEqual([thrown, site.asked()], [Array(4).fill('TypeError'), []]);
  });
});
