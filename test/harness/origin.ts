import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { extensionOf, typeOf, type Answer, type Entry, type Served } from './answer';
import { withErrorWatch } from './error-watch';

/** Paths that the harness asks for itself; they never reach the log. */
const own = /^\/(favicon\.ico|sentinel\b)/;

/** One web server that answers what a test registered, and remembers every request. */
export class Origin {
  readonly log: Entry[] = [];
  /** Requests that will be answered, but are not yet. */
  pending = 0;
  /** Whether a page with a Content-Security-Policy was served. */
  sentPolicy = false;
  #host: string;
  readonly #otherwise: Served;
  readonly #served = new Map<string, Served>();
  readonly #server: Server;
  readonly #sentinels = new Set<string>();

  constructor(host: string, otherwise: Served) {
    this.#host = host;
    this.#otherwise = otherwise;
    this.#server = createServer((request, response) => void this.#receive(request, response));
  }

  /** Without a slash at its end. */
  get url(): string {
    return this.at(this.#host);
  }

  /** Has another address from now on. */
  moveTo(host: string): void {
    this.#host = host;
  }

  /** The same server under another name, for instance `www.shop.localhost`. */
  at(host: string): string {
    return `http://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Registers what a path answers, its query aside. */
  serve(path: string, served: Served): void {
    this.#served.set(path, served);
  }

  reset(): void {
    this.#served.clear();
    this.log.length = 0;
    this.sentPolicy = false;
  }

  sawSentinel(mark: string): boolean {
    return this.#sentinels.has(mark);
  }

  async start(address: string): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, address, resolve));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url: path = '/', headers } = request;
    if (own.test(path)) return this.#sentinel(path, response);
    const time = Date.now();
    const entry = { method, path, headers, time, body: '' };
    this.log.push(entry);
    this.pending += 1;
    entry.body = await text(request);
    const answer = method === 'OPTIONS' ? { status: 204 } : await this.#answer(entry);
    await send(entry, answer, response);
    this.pending -= 1;
  }

  #sentinel(path: string, response: ServerResponse): void {
    this.#sentinels.add(path.split('?')[1] ?? '');
    response.writeHead(204, { 'access-control-allow-origin': '*' }).end();
  }

  async #answer(entry: Entry): Promise<Answer> {
    const served = this.#served.get(entry.path.split('?')[0]!) ?? this.#otherwise;
    const answer = typeof served === 'function' ? await served(entry) : served;
    if (typeof answer === 'string') return { body: answer };
    this.sentPolicy ||= Object.keys(answer.headers ?? {}).some((name) =>
      /^content-security-policy$/i.test(name),
    );
    return answer;
  }
}

async function send(entry: Entry, answer: Answer, response: ServerResponse): Promise<void> {
  const { delay = 0, status = 200, headers = {} } = answer;
  if (delay === Infinity) return;
  if (delay > 0) await pause(delay);
  const all = lowerCase({ ...shared(entry), ...headers });
  const isPage = all['content-type']!.startsWith('text/html') && typeof answer.body === 'string';
  const policy = all['content-security-policy'];
  const body = isPage
    ? withErrorWatch(String(answer.body), entry.headers['user-agent'], policy)
    : answer.body;
  response.writeHead(status, all);
  if (answer.rest) response.write(body ?? '');
  response.end(answer.rest ? await answer.rest : (body ?? ''));
}

// A page under `no-store` would never be kept for the way back, and one that is kept is something to test.
const shared = ({ path, headers: { origin = '*' } }: Entry): Record<string, string> => ({
  'content-type': typeOf(path),
  'cache-control': extensionOf(path) === 'html' ? 'no-cache' : 'no-store',
  'access-control-allow-origin': origin,
  'access-control-allow-credentials': 'true',
  'access-control-allow-headers': 'content-type',
});

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
