import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { vendorAnswer, type Answer, type Entry } from './answer';
import { Origin } from './origin';
import { ownAddress } from './own-address';
import type { Page } from './page';

const dist = path.resolve('dist');

/**
 * Two web servers of different sites. `site` answers what a test registers, and `/shirase/*` from `dist/`;
 * `vendor` answers any path with a tiny script, image or page. Both remember every request.
 */
export class TestServer {
  /** @param moves Whether the site has an address of its own in each test. Only Linux answers to all of `127.*`. */
  static async start(moves = false): Promise<TestServer> {
    const server = new TestServer(moves);
    await Promise.all([server.site.start(moves ? '0.0.0.0' : '127.0.0.1'), server.vendor.start('127.0.0.1')]);
    return server;
  }

  private constructor(moves: boolean) {
    this.#moves = moves;
  }

  readonly site = new Origin('127.0.0.1', siteAnswer);
  // Another host, not just another port: cookies and "same site" do not look at ports.
  readonly vendor = new Origin('localhost', vendorAnswer);
  readonly #moves: boolean;
  #rounds = 0;

  readonly log = {
    site: this.site.log as readonly Entry[],
    vendor: this.vendor.log as readonly Entry[],
    clear: (): void => [this.site, this.vendor].forEach((origin) => void (origin.log.length = 0)),
  };

  /** Forgets what was registered and logged. */
  reset(): void {
    [this.site, this.vendor].forEach((origin) => origin.reset());
    if (this.#moves) this.site.moveTo(ownAddress());
  }

  async stop(): Promise<void> {
    await Promise.all([this.site.stop(), this.vendor.stop()]);
  }

  /**
   * Waits until the page asks for nothing more: it is loaded, has drawn two frames and been idle, its iframes have begun
   * to load, a request that it sent after that has arrived at both servers, no answer is outstanding, and all the while
   * nothing new was logged.
   * A page under a policy may not send that request; there, three such rounds without it count.
   * An answer that never comes (`delay: Infinity`) is not waited for.
   */
  async settled(page: Page): Promise<void> {
    const deadline = Date.now() + 15_000;
    for (let quiet = 0, needed = 1; quiet < needed;) {
      if (Date.now() > deadline) throw new Error(`still busy: ${this.#busy()}`);
      // An answer that went out just now may make the page ask for more, so a round begins with none outstanding.
      const idle = this.#pending() === 0;
      const before = this.#count();
      const sent = await this.#round(page);
      needed = sent ? 1 : 3;
      const still = idle && sent !== undefined && this.#pending() === 0 && this.#count() === before;
      quiet = still ? quiet + 1 : 0;
    }
  }

  /** `false` when no request could be sent, `undefined` when the page went away meanwhile. */
  async #round(page: Page): Promise<boolean | undefined> {
    const mark = String((this.#rounds += 1));
    const urls = [this.site, this.vendor].map(({ url }) => `${url}/sentinel?${mark}`);
    const sent = await page.evaluate(oneRound, this.#hasPolicy(), urls).catch(() => undefined);
    const arrived = () => [this.site, this.vendor].every((origin) => origin.sawSentinel(mark));
    for (let i = 0; sent && i < 200 && !arrived(); i += 1) await pause(5);
    if (!sent || this.#pending()) await pause(20);
    return sent;
  }

  #hasPolicy(): boolean {
    return [this.site, this.vendor].some((origin) => origin.sentPolicy);
  }

  readonly #pending = (): number => this.site.pending + this.vendor.pending;
  readonly #count = (): number => this.log.site.length + this.log.vendor.length;
  readonly #busy = (): string =>
    `${this.#pending()} unanswered; last ${this.log.site.at(-1)?.path} ${this.log.vendor.at(-1)?.path}`;
}

/** Runs in the page. */
async function oneRound(hasPolicy: boolean, urls: string[]): Promise<boolean> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  await frame();
  await frame();
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve);
  });
  // The browser, not the page, asks for what an iframe shows, and may do so after what the page asks for later.
  const isUnderWay = ({ src, loading, contentDocument }: HTMLIFrameElement) =>
    /^http/.test(src) && loading !== 'lazy' && contentDocument?.URL === 'about:blank';
  for (let i = 0; i < 60 && [...document.querySelectorAll('iframe')].some(isUnderWay); i += 1) await frame();
  if (hasPolicy || document.querySelector('meta[http-equiv="Content-Security-Policy" i]')) return false;
  await Promise.all(
    urls.map((url) => fetch(url, { mode: 'no-cors', cache: 'no-store' }).catch(() => undefined)),
  );
  return true;
}

async function siteAnswer({ path: asked }: Entry): Promise<Answer> {
  const name = /^\/shirase\/([\w./-]+)/.exec(asked)?.[1] ?? '';
  const file = path.join(dist, name);
  if (!name || !file.startsWith(dist + path.sep)) return notFound;
  return readFile(file).then(
    (body) => ({ body }),
    () => notFound,
  );
}

const notFound: Answer = { status: 404, body: 'not found', headers: { 'content-type': 'text/plain' } };
