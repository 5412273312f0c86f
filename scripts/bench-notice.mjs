// What a notice of many services costs a page: `node --import tsx scripts/bench-notice.mjs [services] [element]`,
// with the known services, again and again, as an editor would write them, and with services of which every field is said.
// As built, with the script, the file and the element on a page of their own, in Chromium, for a visitor who has
// answered; medians of seven rounds, least of all in parentheses. Time is that of the main thread's processor, of the
// whole page, from the first byte on, to the end of the task that paints. Memory is what V8 holds after a collection
// (with the wrappers of nodes), and what Blink holds (the nodes), compared with the page without services, and with one
// that says the same in HTML.
import { readdirSync } from 'node:fs';
import { launch } from 'puppeteer-core';
import { expand } from '../dist/esm/presets.js';
import { launchOptions } from '../test/harness/launch-options.ts';
import { traced } from '../test/harness/main-thread.ts';
import { TestServer } from '../test/harness/server.ts';
import { record } from '../test/pages/fixtures/config.ts';
import { manyServices } from '../test/pages/fixtures/many-services.ts';
import { pageOf } from '../test/pages/fixtures/page-parts.ts';
import { findBrowser } from './browsers.mjs';

/* global document, requestAnimationFrame */

const services = Number(process.argv[2] ?? 1_000);
const tag = process.argv[3] ?? 'shirase-transmissions';
const rounds = 7;

/** Runs in the page: marks the first frame in which something of the list is drawn, and the one in which all is. */
function watch(name) {
  const look = () => {
    const root = document.querySelector(name)?.shadowRoot;
    const there = root?.querySelector('[part=service], [part=setter], [part=none]');
    if (there && !performance.getEntriesByName('first').length) performance.mark('first');
    if (there && !root.querySelector('[aria-busy]')) performance.mark('all');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const ids = readdirSync('presets').map((name) => name.replace('.json', ''));
const ourPurpose = {
  ja: 'サイトの使われ方を知り、改善するため',
  en: 'To learn how the site is used, and to improve it',
};

/** An editor's list of so many, the known services again and again, after `shirase expand`. */
function knownServices(count) {
  const services = Array.from({ length: count }, (_, index) => {
    const use = ids[index % ids.length];
    return { use, id: `${use}-${index}`, category: index % 2 ? 'advertising' : 'analytics', ourPurpose };
  });
  return expand({ services }).services;
}

const files = {
  known: (count) => manyServices(count, { services: knownServices(count) }),
  'every field': manyServices,
};

const server = await TestServer.start();
const browser = await launch(launchOptions('chromium', findBrowser('chromium').path));

/** A visitor's page with a file. */
async function open(file) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  server.site.serve('/privacy.json', JSON.stringify(file));
  server.site.serve('/', pageOf({ body: `<${tag}></${tag}>`, lang: 'ja' }));
  await page.goto(`${server.site.url}/empty`);
  await page.evaluate((kept) => void (document.cookie = `shirase=${kept}; path=/`), record());
  await page.evaluateOnNewDocument(watch, tag);
  const load = async () => {
    await page.goto(`${server.site.url}/`);
    await page.waitForFunction(() => performance.getEntriesByName('all').length, { polling: 200 });
  };
  return { context, page, load };
}

async function time(file) {
  const { context, page, load } = await open(file);
  const { tasks, marks } = await traced(page, 'all', load);
  await context.close();
  const begun = tasks.filter(
    ({ start }) => start >= marks.get('navigationStart') && start <= marks.get('all'),
  );
  const until = (mark) =>
    begun.filter(({ start }) => start <= marks.get(mark)).reduce((sum, { cpu }) => sum + cpu, 0);
  return {
    first: until('first'),
    all: until('all'),
    longest: Math.max(...begun.map(({ cpu }) => cpu)),
    wall: Math.max(...begun.map(({ wall }) => wall)),
  };
}

/** What V8 and Blink hold after a collection, in MB. */
async function held(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return [usedSize, embedderHeapUsedSize].map((bytes) => bytes / 2 ** 20);
}

/** Runs in the page: what the element shows, as it would be written by hand, and drawn where it is in sight. */
const asHtml = (name) =>
  '<!doctype html><title>by hand</title><style>article{content-visibility:auto;contain-intrinsic-size:0 530px}</style>' +
  document.querySelector(name).shadowRoot.innerHTML.replace(/<!--.*?-->/g, '');

/** The page with the element, and one with the same content as HTML. */
async function memory(file) {
  const { context, page, load } = await open(file);
  await load();
  const live = await held(page);
  server.site.serve('/by-hand', await page.evaluate(asHtml, tag));
  const other = await browser.createBrowserContext();
  const written = await other.newPage();
  await written.goto(`${server.site.url}/by-hand`);
  const byHand = await held(written);
  await context.close();
  await other.close();
  return { live, byHand };
}

const megabytes = ([script, nodes], [noScript, noNodes]) =>
  `${(script - noScript).toFixed(1)} + ${(nodes - noNodes).toFixed(1)} MB`;

async function told(name, count) {
  const file = files[name](count);
  const figures = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await time(file));
  const of = (key) => {
    const sorted = figures.map((one) => one[key]).sort((one, other) => one - other);
    return `${sorted[(rounds - 1) / 2].toFixed(0)} (${sorted[0].toFixed(0)})`;
  };
  const { live, byHand } = await memory(file);
  const { live: without } = await memory(files[name](0));
  console.log(
    `${count} services, ${name}, ${(JSON.stringify(file).length / 1e6).toFixed(1)} MB:`,
    `first paint ${of('first')} ms, all ${of('all')} ms, longest task ${of('longest')} ms, on the clock ${of('wall')} ms;`,
    `scripts and nodes: ${megabytes(live, without)} more than without, ${megabytes(live, byHand)} more than the same as HTML`,
  );
}

console.log(tag);
await told('known', 0);
for (const name of Object.keys(files)) await told(name, services);
await browser.close();
await server.stop();
