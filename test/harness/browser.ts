import { launch } from 'puppeteer-core';
import { findBrowser, findHeadlessShell, type Engine } from '../../scripts/browsers.mjs';
import { launchOptions } from './launch-options';
import { Page } from './page';
import { PuppeteerDriver } from './puppeteer-page';
import { WebKitBrowser } from './webkit-browser';

export interface NewPageOptions {
  /** The test is about what Chromium's headless shell lacks: it keeps no page for the way back. */
  readonly whole?: boolean;
  /** The test visits nothing but a site that no other test visits, so that nothing kept in the browser matters. */
  readonly ownSite?: boolean;
}

export interface TestBrowser {
  readonly engine: Engine;
  /** A page with cookies and storage of its own. */
  newPage(options?: NewPageOptions): Promise<Page>;
  close(): Promise<void>;
}

/** @param whole Chromium itself, also where its headless shell is there. */
export async function openBrowser(engine: Engine, whole = false): Promise<TestBrowser> {
  if (engine === 'webkit') return WebKitBrowser.start();
  const shell = engine === 'chromium' && !whole ? findHeadlessShell() : undefined;
  const found = shell ?? findBrowser(engine);
  if (!found) throw new Error(`${engine} is not installed`);
  const browser = await launch(launchOptions(engine, found.path));
  const newPage = async () => new Page(await PuppeteerDriver.open(browser));
  return { engine, newPage, close: () => browser.close() };
}
