import type { Engine } from '../../scripts/browsers.mjs';
import { Page } from './page';
import { launchPuppeteer, PuppeteerDriver } from './puppeteer-page';
import { startWebKitDriver, type WebKitDriver } from './webkit-driver';
import { WebKitDriverPage } from './webkit-page';

export interface TestBrowser {
  readonly engine: Engine;
  /** A page with cookies and storage of its own. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function openBrowser(engine: Engine): Promise<TestBrowser> {
  if (engine === 'webkit') return openWebKit();
  const browser = await launchPuppeteer(engine);
  const newPage = async () => new Page(await PuppeteerDriver.open(browser));
  return { engine, newPage, close: () => browser.close() };
}

// A driver holds one session at a time, so each further page that is open needs another driver.
async function openWebKit(): Promise<TestBrowser> {
  const all: WebKitDriver[] = [];
  const idle: WebKitDriver[] = [];
  const start = async () => {
    const driver = await startWebKitDriver();
    all.push(driver);
    return driver;
  };
  const newPage = async (tries = 3): Promise<Page> => {
    const driver = idle.pop() ?? (await start());
    try {
      return new Page(await WebKitDriverPage.open(driver, () => idle.push(driver)));
    } catch (error) {
      // Now and then a driver starts no browser any more. Another does; what the test is about has not begun.
      driver.stop();
      if ((error as Error).name !== 'TimeoutError' || tries <= 1) throw error;
      return newPage(tries - 1);
    }
  };
  idle.push(await start());
  return {
    engine: 'webkit',
    newPage: () => newPage(),
    close: async () => all.forEach((driver) => driver.stop()),
  };
}
