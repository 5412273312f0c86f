import type { Engine } from '../../scripts/browsers.mjs';
import { Page } from './page';
import { launchPuppeteer, PuppeteerDriver } from './puppeteer-page';
import { WebKitBrowser } from './webkit-browser';

export interface NewPageOptions {
  /** The test visits nothing but a site that no other test visits, so that nothing kept in the browser matters. */
  readonly ownSite?: boolean;
}

export interface TestBrowser {
  readonly engine: Engine;
  /** A page with cookies and storage of its own. */
  newPage(options?: NewPageOptions): Promise<Page>;
  close(): Promise<void>;
}

export async function openBrowser(engine: Engine): Promise<TestBrowser> {
  if (engine === 'webkit') return WebKitBrowser.start();
  const browser = await launchPuppeteer(engine);
  const newPage = async () => new Page(await PuppeteerDriver.open(browser));
  return { engine, newPage, close: () => browser.close() };
}
