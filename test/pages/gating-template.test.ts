import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../harness/page';
import { record } from './fixtures/config';
import { inline, script } from './fixtures/gates';
import { describeSite } from './fixtures/site';

const note = (word: string): string => `(self.vendorRan ||= []).push("${word}");`;
const template = (content: string, names = 'data-category="analytics" data-service="stats"'): string =>
  `<template ${names}>${content}</template>`;

/** A snippet as vendors hand it out, but that Firefox looks ahead into templates for images and style sheets. */
const snippet = `<script>${note('before')}</script>
<script src="{vendor}/library.js" data-id="7"></script>
<script type="text/javascript">${note('after')}</script>
<script type="application/ld+json">{}</script>
<noscript><img src="{vendor}/noscript.gif" alt=""></noscript>
<p class="words">Words</p>
<iframe src="{vendor}/frame.html" title="frame"></iframe><img data-src="{vendor}/pixel.gif" alt="">
<link rel="stylesheet" data-href="{vendor}/style.css">`;
const paths = ['/frame.html', '/library.js', '/pixel.gif', '/style.css'];
const order = ['before', '/library.js', 'after'];

describeSite('a gated template', (site) => {
  const ran = (tab: Page): Promise<unknown> => tab.evaluate(() => globalThis.vendorRan ?? []);
  const fetched = (): string[] => site.own().filter((path) => path.includes('late'));

  test('holds its snippet untouched, and fetches no part, before the visitor chooses', async () => {
    const tab = await site.visit({ body: template(snippet) });
    assert.deepEqual([site.asked(), await ran(tab), fetched()], [[], [], []]);
    const inside = `document.querySelector('template').content.querySelectorAll('script:not([data-type])').length`;
    assert.equal(await tab.evaluate(inside), 4);
  });

  test('stays shut when the visitor refuses, and on the next page', async () => {
    const tab = await site.visit({ body: template(snippet) });
    await site.press(tab, 'reject');
    await site.again(tab);
    assert.deepEqual([site.asked(), await ran(tab), fetched()], [[], [], []]);
  });

  test('puts its snippet in its place once the visitor accepts, and runs its scripts in order', async () => {
    site.server.vendor.serve('/library.js', { body: note('/library.js'), delay: 300 });
    const tab = await site.visit({ body: `<div>${template(snippet)}</div>` });
    await site.press(tab, 'accept');
    assert.deepEqual([site.asked(), await ran(tab)], [paths, order]);
    const words = await tab.evaluate(() => document.querySelector('div > .words')?.textContent);
    assert.equal(words, 'Words');
    assert.equal(await tab.evaluate(() => document.querySelector('main template')), null);
  });

  test('opens once on the next page, by itself', async () => {
    const tab = await site.returning(record(), { by: 'inline', body: template(snippet) });
    assert.deepEqual([site.asked(), await ran(tab), fetched().length], [paths, order, 1]);
  });

  test('leaves scripts their attributes, and data what it is', async () => {
    const tab = await site.returning(record(), { body: template(snippet) });
    const seen = await tab.evaluate(() => [
      document.querySelector<HTMLElement>('script[src*=library]')!.dataset['id'],
      document.querySelector('main script[type="application/ld+json"]')?.textContent,
    ]);
    assert.deepEqual(seen, ['7', '{}']);
  });

  test('does not let an async script hold the next', async () => {
    site.server.vendor.serve('/slow.js', { body: note('slow'), delay: 400 });
    const body = template(`<script async src="{vendor}/slow.js"></script><script>${note('next')}</script>`);
    const tab = await site.returning(record(), { body });
    assert.deepEqual(await ran(tab), ['next', 'slow']);
  });

  test('keeps the order among the other scripts of its service', async () => {
    const body = script('first') + template(snippet, 'data-service="stats"') + inline(note('last'));
    const tab = await site.visit({ body });
    await site.press(tab, 'accept');
    assert.deepEqual(await ran(tab), ['/first.js', ...order, 'last']);
  });

  test('takes back its frame, image and style sheet when the visitor refuses after all, and leaves the rest', async () => {
    const tab = await site.returning(record(), { body: template(snippet) });
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    const left = await tab.evaluate(() =>
      [...document.querySelectorAll('main :is(iframe, img, link):is([src], [href]), main .words')].map(
        ({ localName }) => localName,
      ),
    );
    assert.deepEqual(left, ['p']);
  });

  test('runs no further script of its snippet once the visitor has refused', async () => {
    site.server.vendor.serve('/library.js', { body: note('/library.js'), delay: 600 });
    const tab = await site.visit({ body: template(snippet) });
    await tab.click('shirase-banner >>> [part=accept]');
    await tab.waitFor(() => globalThis.vendorRan?.length);
    await tab.evaluate(() => (window.shirase as any).rejectAll());
    await site.server.settled(tab);
    assert.ok(!((await ran(tab)) as string[]).includes('after'));
  });

  test('that a script adds by innerHTML opens too', async () => {
    const tab = await site.returning(record());
    const html = template(snippet).replaceAll('{vendor}', site.server.vendor.url);
    await tab.evaluate((text: string) => void (document.querySelector('main')!.innerHTML = text), html);
    await site.server.settled(tab);
    assert.deepEqual([site.asked(), await ran(tab)], [paths, order]);
  });

  test('stays shut, and the page is told, where the part for it cannot be had', async () => {
    site.server.site.serve('/shirase/shirase.late.js', { status: 404, body: 'gone' });
    const tab = await site.returning(record(), { body: template(snippet) });
    assert.deepEqual(site.asked(), []);
    assert.deepEqual(await tab.evaluate(() => told.flat()), ['screen-failed', 'failed']);
  });
});
