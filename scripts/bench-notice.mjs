// What a notice of many services costs a page: `node --import tsx scripts/bench-notice.mjs [services] [element]`.
// As built, with the script, the file and the element on a page of their own, in Chromium, for a visitor who has
// answered; medians of seven rounds, least of all in parentheses. Time is that of the main thread's processor, of the
// whole page, from the first byte on, to the end of the task that paints. Memory is what V8 holds after a collection
// (with the wrappers of nodes), and what Blink holds (the nodes).
import { launch } from 'puppeteer-core';
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
function watch(name, count) {
  const there = () =>
    document.querySelector(name)?.shadowRoot?.querySelectorAll('[part=service], [part=setter]').length ?? 0;
  const look = () => {
    if (there() && !performance.getEntriesByName('first').length) performance.mark('first');
    if (there() >= count) performance.mark('all');
    else requestAnimationFrame(look);
  };
  const none = () =>
    document.querySelector(name)?.shadowRoot?.querySelector('[part=none]')
      ? performance.mark('all')
      : requestAnimationFrame(none);
  requestAnimationFrame(count ? look : none);
}

const server = await TestServer.start();
const browser = await launch(launchOptions('chromium', findBrowser('chromium').path));

/** A visitor's page with a file of so many services. */
async function open(count) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  server.site.serve('/privacy.json', JSON.stringify(manyServices(count)));
  server.site.serve('/', pageOf({ body: `<${tag}></${tag}>`, lang: 'ja' }));
  await page.goto(`${server.site.url}/empty`);
  await page.evaluate((kept) => void (document.cookie = `shirase=${kept}; path=/`), record());
  await page.evaluateOnNewDocument(watch, tag, count);
  const load = async () => {
    await page.goto(`${server.site.url}/`);
    await page.waitForFunction(() => performance.getEntriesByName('all').length, { polling: 200 });
  };
  return { context, page, load };
}

async function time(count) {
  const { context, page, load } = await open(count);
  const { tasks, marks } = await traced(page, 'all', load);
  await context.close();
  const begun = tasks.filter(
    ({ start }) => start >= marks.get('navigationStart') && start <= marks.get('all'),
  );
  const until = (mark) =>
    begun.filter(({ start }) => start <= marks.get(mark)).reduce((sum, { cpu }) => sum + cpu, 0);
  return {
    first: until(count ? 'first' : 'all'),
    all: until('all'),
    longest: Math.max(...begun.map(({ cpu }) => cpu)),
    wall: Math.max(...begun.map(({ wall }) => wall)),
  };
}

async function memory(count) {
  const { context, page, load } = await open(count);
  await load();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return [usedSize, embedderHeapUsedSize].map((bytes) => bytes / 2 ** 20);
}

async function told(count) {
  const figures = [];
  for (let round = 0; round < rounds; round += 1) figures.push(await time(count));
  const of = (name) => {
    const sorted = figures.map((one) => one[name]).sort((one, other) => one - other);
    return `${sorted[(rounds - 1) / 2].toFixed(0)} (${sorted[0].toFixed(0)})`;
  };
  console.log(
    `${count} services: first paint ${of('first')} ms, all ${of('all')} ms, longest task ${of('longest')} ms, on the clock ${of('wall')} ms`,
  );
}

console.log(tag);
await told(0);
await told(services);
const [[script, nodes], [emptyScript, emptyNodes]] = [await memory(services), await memory(0)];
console.log(
  `memory more than without services: ${(script - emptyScript).toFixed(1)} MB, nodes ${(nodes - emptyNodes).toFixed(1)} MB`,
);
await browser.close();
await server.stop();
