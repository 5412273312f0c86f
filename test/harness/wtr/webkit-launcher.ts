import type { BrowserLauncher } from '@web/test-runner';
import { keyCodes } from '../key-names';
import type { WebDriverSession } from '../webdriver';
import { startWebKitDriver, type WebKitDriver } from '../webkit-driver';

/** Lets @web/test-runner drive WebKitGTK: one window in which the test files are opened one after the other. */
export class WebKitLauncher implements BrowserLauncher {
  readonly name = 'WebKit';
  // The commands of @web/test-runner-commands know a launcher by this word and call the methods below.
  readonly type = 'webdriver';
  readonly concurrency = 1;
  #driver?: WebKitDriver;
  #window?: Promise<WebDriverSession>;
  readonly #urls = new Map<string, string>();

  async startSession(id: string, url: string): Promise<void> {
    this.#urls.set(id, url);
    await (await this.#session()).post('/url', { url });
  }

  isActive(id: string): boolean {
    return this.#urls.has(id);
  }

  getBrowserUrl(id: string): string | undefined {
    return this.#urls.get(id);
  }

  async stopSession(id: string): Promise<object> {
    this.#urls.delete(id);
    await (await this.#session()).post('/url', { url: 'about:blank' });
    return {};
  }

  async stop(): Promise<void> {
    if (this.#window) await (await this.#window).delete();
    this.#driver?.stop();
  }

  startDebugSession(): Promise<void> {
    return Promise.reject(new Error('WebKitGTK has no debug session here'));
  }

  async sendKeys(_id: string, keys: readonly string[]): Promise<void> {
    const session = await this.#session();
    for (const key of keys) await session.chord(keyCodes(key));
  }

  async sendMouseMove(_id: string, x: number, y: number): Promise<void> {
    await (await this.#session()).mouse(x, y, false);
  }

  async sendMouseClick(_id: string, x: number, y: number): Promise<void> {
    await (await this.#session()).mouse(x, y);
  }

  async resetMouse(): Promise<void> {
    await (await this.#session()).delete('/actions');
  }

  async setWindowSize(width: number, height: number): Promise<void> {
    await (await this.#session()).post('/window/rect', { width, height });
  }

  #session(): Promise<WebDriverSession> {
    return (this.#window ??= this.#open());
  }

  async #open(): Promise<WebDriverSession> {
    this.#driver = await startWebKitDriver();
    // Waiting for the load event of a page whose tests navigate or never finish would hang the whole run.
    return this.#driver.open({ pageLoadStrategy: 'none' });
  }
}
