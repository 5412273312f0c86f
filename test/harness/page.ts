import type { Page as PuppeteerPage } from 'puppeteer-core';
import { patience, until } from './patience';
import type { MediaFeatures } from './puppeteer-input';
import { expression, locate, type Spot } from './page-script';

export interface Cookie {
  name: string;
  value: string;
  domain: string;
  path: string;
  /** In seconds since 1970; -1 for a session cookie. */
  expires: number;
  secure: boolean;
  sameSite: string;
}

export interface PageError {
  kind: 'exception' | 'console' | 'policy';
  text: string;
}

/** What each engine does in its own way. */
export interface Driver {
  /** Runs an expression that answers JSON or a promise of it. */
  run(expression: string): Promise<string | undefined>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  mouse(x: number, y: number): Promise<void>;
  press(chord: string): Promise<void>;
  cookies(): Promise<Cookie[]>;
  clearCookies(): Promise<void>;
  setViewport(width: number, height: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** `false` where the engine cannot. */
  media(features: MediaFeatures): Promise<boolean>;
  errors(): Promise<PageError[]>;
  newTab(): Promise<Driver>;
  close(): Promise<void>;
  readonly puppeteer?: PuppeteerPage;
}

type InPage<A extends unknown[], R> = string | ((...args: A) => R);

/** A page as the tests see it: the same in all engines. Functions handed in run in the page and see nothing of the test. */
export class Page {
  readonly #driver: Driver;

  constructor(driver: Driver) {
    this.#driver = driver;
  }

  /** puppeteer's own page, for what only some engines can; undefined in WebKit. */
  get puppeteer(): PuppeteerPage | undefined {
    return this.#driver.puppeteer;
  }

  goto = (url: string): Promise<void> => this.#driver.goto(url);
  reload = (): Promise<void> => this.#driver.reload();
  back = (): Promise<void> => this.#driver.back();
  press = (chord: string): Promise<void> => this.#driver.press(chord);
  cookies = (): Promise<Cookie[]> => this.#driver.cookies();
  screenshot = (path: string): Promise<void> => this.#driver.screenshot(path);
  media = (features: MediaFeatures): Promise<boolean> => this.#driver.media(features);
  /** Exceptions, console errors and policy violations so far. */
  errors = (): Promise<PageError[]> => this.#driver.errors();
  close = (): Promise<void> => this.#driver.close();

  /** Another tab with the same cookies and storage. */
  async newTab(): Promise<Page> {
    return new Page(await this.#driver.newTab());
  }

  /** Runs a function (or an expression) in the page; waits for its promise. Arguments and answer travel as JSON. */
  async evaluate<A extends unknown[], R>(code: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    const json = await this.#driver.run(expression(code as InPage<unknown[], unknown>, args));
    return (json === undefined ? undefined : JSON.parse(json)) as Awaited<R>;
  }

  /** Asks the page again and again, navigations included, until the answer is truthy, and returns it. */
  async waitFor<A extends unknown[], R>(code: InPage<A, R>, ...args: A): Promise<Awaited<R>> {
    return until(() => this.evaluate(code, ...args), String(code));
  }

  /**
   * Clicks the middle of an element with the mouse, once it is visible, still and not covered.
   * `>>>` goes down into open shadow roots, however deep: `shirase-banner >>> [part~=accept]`.
   */
  async click(selector: string, wait = patience): Promise<void> {
    const look = async () => (last.spot = await this.evaluate(locate, selector));
    const last: { spot: Spot } = { spot: { problem: 'the page does not answer' } };
    await until(async () => 'x' in (await look()), selector, wait).catch(() => undefined);
    if ('problem' in last.spot) throw new Error(`cannot click ${selector}: ${last.spot.problem}`);
    await this.#driver.mouse(last.spot.x, last.spot.y);
  }

  /** Types text into what has the focus. */
  async type(text: string): Promise<void> {
    for (const character of text) await this.press(character);
  }

  /** Resizes the page and answers its real size: WebKitGTK's window is never narrower than about 450 px. */
  async setViewport(width: number, height: number): Promise<{ width: number; height: number }> {
    await this.#driver.setViewport(width, height);
    return this.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  }

  /** Forgets cookies and storage of the page's origin. */
  async clearState(): Promise<void> {
    await this.#driver.clearCookies();
    await this.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  }
}
