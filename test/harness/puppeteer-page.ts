import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import type { Cookie, Driver, PageError } from './page';
import { until } from './patience';
import { emulateMedia, pressChord, type MediaFeatures } from './puppeteer-input';

/** Chromium and Firefox, a context of their own for each page. */
export class PuppeteerDriver implements Driver {
  static async open(browser: Browser): Promise<PuppeteerDriver> {
    // One page is there from the start.
    const alone = (await browser.pages()).length <= 1;
    const context = await browser.createBrowserContext();
    return PuppeteerDriver.#inContext(context, alone ? 'tab' : 'window');
  }

  // A tab in the background gets no animation frames, so a further page has its own window. It costs Firefox 350 ms.
  static async #inContext(context: BrowserContext, type: 'tab' | 'window'): Promise<PuppeteerDriver> {
    return new PuppeteerDriver(context, await context.newPage({ type }));
  }

  readonly puppeteer: Page;
  readonly #context: BrowserContext;
  readonly #errors: PageError[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.puppeteer = page;
    page.on('pageerror', (error) => this.#keep('exception', String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') this.#keep('console', message.text());
    });
  }

  // Chromium prints violations to the console, Firefox hands them over as exceptions.
  #keep(kind: PageError['kind'], text: string): void {
    this.#errors.push({ kind: /content.security.policy|trusted ?type/i.test(text) ? 'policy' : kind, text });
  }

  async run(expression: string): Promise<string | undefined> {
    return (await this.puppeteer.evaluate(expression)) as string | undefined;
  }

  async goto(url: string): Promise<void> {
    await this.puppeteer.goto(url);
  }

  reload = (): Promise<void> => this.#leave('location.reload()');
  back = (): Promise<void> => this.#leave('history.back()');

  // puppeteer's own ways wait for a load event, which Firefox does not fire for a page that it kept, nor after that.
  async #leave(act: string): Promise<void> {
    const left = `globalThis[Symbol.for('test-left')]`;
    const mark = `'${Date.now()} ' + location.href`;
    // A moment later, since a page that is left at once may take the answer with it.
    await this.run(`(${left} = ${mark}, setTimeout(() => ${act}), '')`);
    await until(() => this.run(`${left} !== ${mark} && document.readyState === 'complete' ? 'yes' : ''`));
  }

  mouse(x: number, y: number): Promise<void> {
    return this.puppeteer.mouse.click(x, y);
  }

  async press(chord: string): Promise<void> {
    // Characters without a key of their own, such as kana, can only be inserted.
    if ([...chord].length === 1 && chord.charCodeAt(0) > 126)
      await this.puppeteer.keyboard.sendCharacter(chord);
    else await pressChord(this.puppeteer, chord);
  }

  async cookies(): Promise<Cookie[]> {
    const host = new URL(this.puppeteer.url()).hostname;
    const all = await this.#context.cookies();
    const visible = all.filter(({ domain }) => `.${host}`.endsWith(`.${domain.replace(/^\./, '')}`));
    return visible.map(({ name, value, domain, path, expires, secure, sameSite }) => {
      return { name, value, domain, path, expires, secure, sameSite: sameSite ?? '' };
    });
  }

  async clearCookies(): Promise<void> {
    await this.#context.deleteCookie(...(await this.#context.cookies()));
  }

  setViewport(width: number, height: number): Promise<void> {
    return this.puppeteer.setViewport({ width, height });
  }

  async screenshot(path: string): Promise<void> {
    await this.puppeteer.screenshot({ path: path as `${string}.png` });
  }

  media(features: MediaFeatures): Promise<boolean> {
    return emulateMedia(this.puppeteer, features);
  }

  errors(): Promise<PageError[]> {
    return Promise.resolve([...this.#errors]);
  }

  newTab(): Promise<Driver> {
    return PuppeteerDriver.#inContext(this.#context, 'window');
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
