import { after, afterEach, describe } from 'node:test';
import { availableEngines, type Engine } from '../../scripts/browsers.mjs';
import { openBrowser, type NewPageOptions, type TestBrowser } from './browser';
import type { Page } from './page';

/** Opens a page in a context of its own; it is closed when the test ends. */
export type Open = (options?: NewPageOptions) => Promise<Page>;

// One browser for all files of a run: starting Firefox takes seconds. Chromium itself joins its headless shell when asked.
const browsers = new Map<Engine | 'whole', Promise<TestBrowser>>();

function browserOf(engine: Engine, whole = false): Promise<TestBrowser> {
  const key = whole && engine === 'chromium' ? 'whole' : engine;
  const known = browsers.get(key) ?? openBrowser(engine, whole);
  browsers.set(key, known);
  return known;
}

after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/**
 * A suite that runs once in each engine that is installed (or named in `ENGINES`):
 * `describeInEngines('the banner', (open) => test('…', async () => { const page = await open(); … }))`.
 */
export function describeInEngines(title: string, define: (open: Open, engine: Engine) => void): void {
  for (const engine of availableEngines()) describe(`${title} (${engine})`, () => inEngine(engine, define));
}

function inEngine(engine: Engine, define: (open: Open, engine: Engine) => void): void {
  const pages: Page[] = [];
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  define(async (options) => {
    const page = await (await browserOf(engine, options?.whole)).newPage(options);
    pages.push(page);
    return page;
  }, engine);
}
