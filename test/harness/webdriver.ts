/** The longest that a driver may take to answer, in milliseconds; one that hangs would hang all tests. */
const limit = 30_000;

/** A client for the W3C WebDriver protocol, as far as the tests need it. */
export class WebDriverSession {
  /** @param wait How long the browser may take to start, in milliseconds. */
  static async open(server: string, capabilities: object, wait = limit): Promise<WebDriverSession> {
    const body = { capabilities: { alwaysMatch: capabilities } };
    const value = await send(server, 'POST', '/session', body, wait);
    return new WebDriverSession(server, (value as { sessionId: string }).sessionId);
  }

  readonly #server: string;
  readonly #id: string;

  private constructor(server: string, id: string) {
    this.#server = server;
    this.#id = id;
  }

  get<T>(path: string): Promise<T> {
    return this.#call('GET', path) as Promise<T>;
  }

  post<T = unknown>(path: string, body: object = {}): Promise<T> {
    return this.#call('POST', path, body) as Promise<T>;
  }

  delete(path = ''): Promise<unknown> {
    return this.#call('DELETE', path);
  }

  /** Presses a chord and lets it go again, the modifiers last. */
  async chord(keys: readonly string[]): Promise<void> {
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    const up = [...keys].reverse().map((value) => ({ type: 'keyUp', value }));
    await this.post('/actions', { actions: [{ type: 'key', id: 'keys', actions: [...down, ...up] }] });
  }

  async mouse(x: number, y: number, click = true): Promise<void> {
    const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const parameters = { pointerType: 'mouse' };
    const actions = click ? [move, ...press] : [move];
    await this.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }

  #call(method: string, path: string, body?: object): Promise<unknown> {
    return send(this.#server, method, `/session/${this.#id}${path}`, body);
  }
}

async function send(
  server: string,
  method: string,
  path: string,
  body?: object,
  wait = limit,
): Promise<unknown> {
  const init = { method, signal: AbortSignal.timeout(wait), ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(server + path, init);
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`WebDriver ${method} ${path}: ${error}: ${message}`);
}
