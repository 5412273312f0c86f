import { writeFile } from 'node:fs/promises';
import { harvestErrors, watchErrors } from './error-watch';
import { keyCodes } from './key-names';
import { isOwnAddress } from './own-address';
import { expression } from './page-script';
import type { Cookie, Driver, PageError } from './page';
import type { WebDriverSession } from './webdriver';
import type { WebKitDriver } from './webkit-driver';

interface RawCookie extends Omit<Cookie, 'expires'> {
  expiry?: number;
}

const blank = 'about:blank';

/** A session and which of its tabs it speaks to. */
class Tabs {
  readonly session: WebDriverSession;
  #current = '';
  readonly #ended: () => void;

  constructor(session: WebDriverSession, ended: () => void) {
    this.session = session;
    this.#ended = ended;
  }

  async end(): Promise<void> {
    await this.session.delete();
    this.#ended();
  }

  async at(handle: string): Promise<WebDriverSession> {
    if (this.#current !== handle) await this.session.post('/window', { handle });
    this.#current = handle;
    return this.session;
  }
}

type Closed = (page: WebKitDriverPage) => Promise<void>;

/** WebKitGTK: a session, and so a profile, for each page. */
export class WebKitDriverPage implements Driver {
  /**
   * @param closed What is to be done when the test is over: `end` or `leave`.
   * @param ended Called when the driver can have another session.
   */
  static async open(driver: WebKitDriver, closed: Closed, ended: () => void): Promise<WebKitDriverPage> {
    const session = await driver.open({ timeouts: { script: 5_000, pageLoad: 20_000 } });
    return new WebKitDriverPage(new Tabs(session, ended), await session.get<string>('/window'), closed);
  }

  readonly #tabs: Tabs;
  readonly #handle: string;
  readonly #errors: PageError[] = [];
  readonly #closed: Closed;
  /** Whether it has been nowhere but at an address of a test's own, in its first window as it came. */
  #isAsNew = true;

  private constructor(tabs: Tabs, handle: string, closed: Closed) {
    this.#tabs = tabs;
    this.#handle = handle;
    this.#closed = closed;
  }

  async run(expression: string): Promise<string | undefined> {
    const script = `const answer = arguments[arguments.length - 1];
      ${expression}.then((json) => answer({ json }), (error) => answer({ error: String(error?.stack ?? error) }));`;
    const session = await this.#here();
    const { json, error } = await session.post<{ json?: string; error?: string }>('/execute/async', {
      script,
      args: [],
    });
    if (error !== undefined) throw new Error(error);
    return json;
  }

  goto(url: string): Promise<void> {
    this.#isAsNew &&= url === blank || isOwnAddress(url);
    return this.#navigate('/url', { url });
  }

  reload = (): Promise<void> => this.#navigate('/refresh');
  back = (): Promise<void> => this.#navigate('/back');

  async mouse(x: number, y: number): Promise<void> {
    await (await this.#here()).mouse(x, y);
  }

  async press(chord: string): Promise<void> {
    await (await this.#here()).chord(keyCodes(chord));
  }

  async cookies(): Promise<Cookie[]> {
    const list = await (await this.#here()).get<RawCookie[]>('/cookie');
    return list.map(({ name, value, domain, path, expiry, secure, sameSite }) => {
      return { name, value, domain, path, expires: expiry ?? -1, secure, sameSite };
    });
  }

  async clearCookies(): Promise<void> {
    await (await this.#here()).delete('/cookie');
  }

  // The window's frame takes room that differs by theme, so the difference is measured.
  async setViewport(width: number, height: number): Promise<void> {
    this.#isAsNew = false;
    const session = await this.#here();
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [x, y] = await session.post<[number, number]>('/execute/sync', { script, args: [] });
    await session.post('/window/rect', { width: width + x, height: height + y });
  }

  async screenshot(path: string): Promise<void> {
    await writeFile(path, Buffer.from(await (await this.#here()).get<string>('/screenshot'), 'base64'));
  }

  media(): Promise<boolean> {
    return Promise.resolve(false);
  }

  // WebDriver tells no errors: a script that the test server puts first in the page keeps them.
  async errors(): Promise<PageError[]> {
    const json = await this.run(expression(harvestErrors, []));
    this.#errors.push(...(JSON.parse(json ?? '[]') as PageError[]));
    return [...this.#errors];
  }

  async newTab(): Promise<Driver> {
    this.#isAsNew = false;
    const { handle } = await (await this.#here()).post<{ handle: string }>('/window/new', { type: 'window' });
    return new WebKitDriverPage(this.#tabs, handle, this.#closed);
  }

  close(): Promise<void> {
    return this.#closed(this);
  }

  end(): Promise<void> {
    return this.#tabs.end();
  }

  /** Leaves the page so that another test can have the session; `false` where it may not. */
  async leave(): Promise<boolean> {
    if (!this.#isAsNew) return false;
    await this.goto(blank);
    this.#errors.length = 0;
    return true;
  }

  #here(): Promise<WebDriverSession> {
    return this.#tabs.at(this.#handle);
  }

  async #navigate(path: string, body?: object): Promise<void> {
    await this.errors();
    await (await this.#here()).post(path, body);
    await this.run(expression(watchErrors, []));
  }
}
