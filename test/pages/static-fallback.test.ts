import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readNotice } from '../../src/config/read-notice';
import type { SectionName } from '../../src/config/types/small-types';
import { staticNotice } from '../../src/static/static-notice';
import { staticStyle } from '../../src/static/static-style';
import type { Page } from '../harness/page';
import { describeSite } from './fixtures/site';

declare global {
  // What has moved, in the measure of the Layout Instability API.
  var moved: number;
}

const file = JSON.parse(
  readFileSync(new URL('../../demo/sites/isp/privacy.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const settings = readNotice(file);

const elements: readonly (readonly [tag: string, section: SectionName | undefined])[] = [
  ['shirase-notice', undefined],
  ['shirase-purposes', 'purposes'],
  ['shirase-cookies', 'cookies'],
  ['shirase-transmissions', 'transmissions'],
  ['shirase-web-beacons', 'beacons'],
  ['shirase-ad-opt-outs', 'adOptOuts'],
];

/** An element with its copy inside, and what stands below it. */
const withCopy = (tag: string, section: SectionName | undefined, language: string): string => {
  const sections = section && [section];
  return `<${tag}>${staticNotice(settings, { language, sections, level: 2 })}</${tag}><p id="below">below</p>`;
};

const head = '<link rel="stylesheet" href="/shirase-static.css">';

/** Run in the page. */
const isDrawn = (tag: string): boolean =>
  !!document.querySelector(`${tag}`)?.shadowRoot?.querySelector('section');
const isReady = (): boolean => document.readyState === 'complete';
const below = (): number => document.querySelector('#below')!.getBoundingClientRect().top;
const copied = (): string => document.querySelector<HTMLElement>('.shirase-static')!.innerText;
const drawn = (tag: string): string =>
  [...document.querySelector(tag)!.shadowRoot!.children]
    .map((one) => (one as HTMLElement).innerText ?? '')
    .join('\n');

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

describeSite('a notice with a static copy between its tags', (site, engine) => {
  const serveStyle = (): void =>
    site.server.site.serve('/shirase-static.css', {
      body: staticStyle(settings.theme),
      headers: { 'content-type': 'text/css' },
    });

  /** A page without a store, so that nothing on it answers, before its elements are defined. */
  async function plain(tag: string, section: SectionName | undefined, lang: string): Promise<Page> {
    serveStyle();
    const tab = await site.stranger();
    const body = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>page</title>${head}</head>
      <body><main>${withCopy(tag, section, lang)}</main></body></html>`;
    site.server.site.serve('/plain', { body, headers: { 'content-type': 'text/html; charset=utf-8' } });
    await tab.goto(site.url('/plain'));
    await tab.waitFor(isReady);
    return tab;
  }

  /** Defines the elements and hands one the file. */
  async function define(tab: Page, tag: string): Promise<void> {
    await tab.evaluate(
      async (name: string, json: unknown) => {
        await import('/shirase/shirase.tell.js' as string);
        (document.querySelector(name) as any).config = json;
      },
      tag,
      file,
    );
    await tab.waitFor(isDrawn, tag);
  }

  for (const [tag, section] of elements)
    for (const lang of ['ja', 'en'])
      test(`${tag} says in ${lang} what the copy says`, async () => {
        const tab = await plain(tag, section, lang);
        const said = await tab.evaluate(copied);
        await define(tab, tag);
        assert.ok(said.length > 200);
        assert.equal(words(await tab.evaluate(drawn, tag)), words(said));
      });

  const watch = `<script>self.moved = 0; new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) moved += value;
  }).observe({ type: 'layout-shift', buffered: true });</script>`;

  const readers = [
    [800, 'top', 'ja'],
    [800, 'end', 'en'],
    [375, 'top', 'ja'],
    [375, 'end', 'ja'],
    [375, 'end', 'en'],
  ] as const;
  for (const [width, place, lang] of readers)
    for (const [tag, section] of elements)
      test(
        `${tag} moves nothing in sight at the ${place} of a page in ${lang}, ${width} px wide, as it takes over`,
        { skip: engine !== 'chromium' },
        async () => {
          serveStyle();
          const tab = await site.stranger();
          await tab.setViewport(width, 600);
          const release = site.hold('/privacy.json', JSON.stringify(file));
          const body = withCopy(tag, section, lang);
          await site.open(tab, site.serve({ file: 'held', lang, before: watch, head, body }));
          await site.arrived(tab);
          if (place === 'end') await tab.evaluate(() => scrollTo(0, 1e6));
          const top = await tab.evaluate(below);
          release();
          await tab.waitFor(isDrawn, tag);
          await site.server.settled(tab);
          assert.ok((await tab.evaluate(() => moved)) < 0.001);
          assert.ok(Math.abs((await tab.evaluate(below)) - top) <= 2);
        },
      );

  test('leads to a section of the element, not to that of the copy', async () => {
    const tab = await plain('shirase-notice', undefined, 'ja');
    await define(tab, 'shirase-notice');
    await tab.evaluate(() => void (location.hash = '#shirase-adOptOuts'));
    const top = await tab.waitFor(() => {
      const root = document.querySelector('shirase-notice')!.shadowRoot!;
      const { top } = root.querySelector('#adOptOuts-title')!.getBoundingClientRect();
      return scrollY > 0 && { top };
    });
    assert.ok((top as { top: number }).top < 200, JSON.stringify(top));
  });
});
