import type { NewPageOptions, TestBrowser } from './browser';
import { Page } from './page';
import { startWebKitDriver, type WebKitDriver } from './webkit-driver';
import { WebKitDriverPage } from './webkit-page';

/** WebKitGTK. A driver holds one session at a time, so each further page that is open needs another driver. */
export class WebKitBrowser implements TestBrowser {
  static async start(): Promise<WebKitBrowser> {
    const browser = new WebKitBrowser();
    browser.#idle.push(await browser.#startDriver());
    return browser;
  }

  readonly engine = 'webkit';
  readonly #all: WebKitDriver[] = [];
  readonly #idle: WebKitDriver[] = [];
  /** A session that has only seen a site that no later test visits. To start one takes longer than most tests. */
  #kept: WebKitDriverPage | undefined;

  async newPage({ ownSite = false }: NewPageOptions = {}): Promise<Page> {
    const kept = this.#kept;
    this.#kept = undefined;
    if (kept && ownSite) return new Page(kept);
    await kept?.end();
    return new Page(await this.#open(3, ownSite));
  }

  async close(): Promise<void> {
    for (const driver of this.#all) driver.stop();
  }

  async #startDriver(): Promise<WebKitDriver> {
    const driver = await startWebKitDriver();
    this.#all.push(driver);
    return driver;
  }

  async #open(tries: number, ownSite: boolean): Promise<WebKitDriverPage> {
    const driver = this.#idle.pop() ?? (await this.#startDriver());
    const closed = async (page: WebKitDriverPage): Promise<void> => {
      if (ownSite && !this.#kept && (await page.leave())) this.#kept = page;
      else await page.end();
    };
    try {
      return await WebKitDriverPage.open(driver, closed, () => this.#idle.push(driver));
    } catch (error) {
      // Now and then a driver starts no browser any more. Another does; what the test is about has not begun.
      driver.stop();
      if ((error as Error).name !== 'TimeoutError' || tries <= 1) throw error;
      return this.#open(tries - 1, ownSite);
    }
  }
}
