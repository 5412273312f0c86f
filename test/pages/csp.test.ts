import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { config } from './fixtures/config';
import { gates } from './fixtures/gates';
import { bannerIsUp, describeSite, type Site } from './fixtures/site';

const nonce = 'r4nd0m';

// Trusted Types let nobody give a script an address who has no policy of his own for it.
const { '/data-src.js': byDataSrc = '', ...others } = gates;
const allPaths = Object.keys(others).sort();
const allGates = Object.values(others).join('');
// As a vendor hands it out.
const snippet = `<template data-category="analytics"><script src="{vendor}/library.js"></script>
<script type="text/javascript">new Image().src = vendorRan[0] + '.gif';</script><iframe src="{vendor}/frame.html" title="frame"></iframe></template>`;
const snippetPaths = ['/frame.html', '/library.js'];
const permit = (html: string): string => html.replaceAll('<script ', `<script nonce="${nonce}" `);
const withNonce = permit(allGates);

/** A strict policy: nothing but what carries the nonce, our file, the vendor's pictures and frames, and a favicon. */
const strict = (vendor: string, more = ''): string =>
  `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'none'; connect-src 'self'; img-src 'self' ${vendor}; frame-src ${vendor}; base-uri 'none'; ${more}`;

const visit = (site: Site, policy: string, body = withNonce, by: 'url' | 'inline' = 'url'): Promise<Page> =>
  site.visit({ nonce, body, by, file: config(), headers: { 'Content-Security-Policy': policy } });
const violations = (tab: Page): Promise<string[]> => tab.evaluate(() => self.violations);

/** Runs in the page: what a script of the page does that has a policy of its own. */
function addScript(url: string, value: string): void {
  const rules = { createScriptURL: (text: string) => text };
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['category'] = 'analytics';
  script.nonce = value;
  script.src = (globalThis as any).trustedTypes.createPolicy('page', rules).createScriptURL(url);
  document.body.append(script);
}

const profiles = {
  'a nonce for each script and no styles': '',
  'trusted types for Lit and for us':
    "require-trusted-types-for 'script'; trusted-types lit-html shirase page",
} as const;

for (const [title, more] of Object.entries(profiles)) {
  describeSite(`under a policy of ${title}, the script`, (site) => {
    const policy = (): string => strict(site.server.vendor.url, more);

    test('shows the banner with its styles, opens all gates, and violates nothing', async () => {
      const tab = await visit(site, policy());
      const height = (): number =>
        document.querySelector('shirase-banner')!.shadowRoot!.querySelector<HTMLElement>('[part=accept]')!
          .offsetHeight;
      assert.ok((await tab.evaluate(height)) >= 44);
      await site.press(tab, 'accept');
      assert.deepEqual([site.asked(), await violations(tab)], [allPaths, []]);
    });

    test('opens all gates on the next page, and violates nothing', async () => {
      const tab = await visit(site, policy(), withNonce, 'inline');
      await site.press(tab, 'accept');
      await site.again(tab);
      assert.deepEqual([site.asked(), await violations(tab)], [allPaths, []]);
    });

    test('keeps all gates shut when the visitor refuses, and violates nothing', async () => {
      const tab = await visit(site, policy());
      await site.press(tab, 'reject');
      assert.deepEqual([site.asked(), await violations(tab)], [[], []]);
    });

    test('shows the preferences, and violates nothing', async () => {
      const tab = await visit(site, policy());
      await tab.click('shirase-banner >>> [part=preferences]');
      await tab.click('shirase-preferences >>> dialog h2');
      assert.deepEqual(await violations(tab), []);
    });

    test(`${more ? 'leaves shut, and tells of,' : 'opens'} a script of data-src`, async () => {
      const tab = await visit(site, policy(), permit(byDataSrc));
      await site.press(tab, 'accept');
      assert.deepEqual(site.asked(), more ? [] : ['/data-src.js']);
      assert.deepEqual(await tab.evaluate(() => told), more ? [['failed']] : []);
    });

    test('opens a template, its files before its text, and violates nothing', async () => {
      const tab = await visit(site, policy(), permit(snippet));
      await site.press(tab, 'accept');
      const own = site.own().filter((path) => path.endsWith('.gif'));
      assert.deepEqual([site.asked(), own, await violations(tab)], [snippetPaths, ['/library.js.gif'], []]);
    });

    test('opens what a script of the page adds later, and violates nothing', async () => {
      const tab = await visit(site, policy(), '');
      await site.press(tab, 'accept');
      await tab.evaluate(addScript, `${site.server.vendor.url}/late.js`, nonce);
      await site.server.settled(tab);
      assert.deepEqual([site.asked(), await violations(tab)], [['/late.js'], []]);
    });
  });
}

describeSite('under a policy, a gated script', (site) => {
  test('without the nonce stays shut, as the page wishes', async () => {
    const tab = await visit(site, strict(site.server.vendor.url), allGates);
    await site.press(tab, 'accept');
    assert.deepEqual(site.asked(), ['/beacon.gif', '/frame.html']);
  });
});

describeSite("under trusted-types 'none', the script", (site) => {
  const none = (): string =>
    strict(site.server.vendor.url, "require-trusted-types-for 'script'; trusted-types 'none'");

  test('cannot draw the screen, says so, and keeps all shut', async () => {
    const tab = await visit(site, none());
    assert.deepEqual(await tab.evaluate(bannerIsUp), false);
    assert.match((await tab.evaluate(() => told.flat())).join(), /screen-failed/);
    assert.deepEqual(site.asked(), []);
  });

  const accept = async (tab: Page): Promise<void> => {
    await tab.evaluate(() => (window.shirase as any).acceptAll());
    await site.server.settled(tab);
  };

  for (const by of ['url', 'inline'] as const) {
    test(`opens all gates as they stand once the page accepts, with the file by ${by}`, async () => {
      const tab = await visit(site, none(), withNonce, by);
      await accept(tab);
      assert.deepEqual(site.asked(), allPaths);
    });
  }

  test('opens a template once the page accepts, its text included', async () => {
    const tab = await visit(site, none(), permit(snippet));
    await accept(tab);
    assert.deepEqual(site.asked(), snippetPaths);
    assert.deepEqual(
      site.own().filter((path) => path.endsWith('.gif')),
      ['/library.js.gif'],
    );
  });

  test('opens all gates on the next page without a violation', async () => {
    const tab = await visit(site, none(), withNonce, 'inline');
    await accept(tab);
    await site.again(tab);
    assert.deepEqual([site.asked(), await violations(tab)], [allPaths, []]);
  });
});
