import { expect } from '@open-wc/testing';
import { fetchConfig, parseConfig } from '../src/fetch-config';

const realFetch = window.fetch;

/** Answers the next request; gives back the addresses that were asked for. */
function answer(respond: (url: string, init?: RequestInit) => Promise<Response>): string[] {
  const asked: string[] = [];
  window.fetch = (url, init) => {
    asked.push(String(url));
    return respond(String(url), init);
  };
  return asked;
}

const file = { format: 1, categories: [{ id: 'ads' }] };
const text = JSON.stringify(file);
const responds = (body: BodyInit, init?: ResponseInit) =>
  answer(() => Promise.resolve(new Response(body, init)));

afterEach(() => (window.fetch = realFetch));

describe('the content of a file', () => {
  it('is copied, so that the page can do with its object what it likes', () => {
    const config = structuredClone(file);
    const { json } = parseConfig(config);
    config.categories[0]!.id = 'other';
    expect(json).to.deep.equal(file);
  });

  it('may be text', () => {
    expect(parseConfig(text)).to.deep.equal({ json: file });
  });

  it('loses what is not data', () => {
    expect(parseConfig({ ...file, onAccept: () => undefined, more: undefined })).to.deep.equal({
      json: file,
    });
  });

  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;
  const spiteful = {
    toJSON() {
      throw new Error('no');
    },
  };

  for (const [name, config, code] of [
    ['an object that holds itself', cycle, 'config-json'],
    ['an object that throws', spiteful, 'config-json'],
    ['a function', () => file, 'config-json'],
    ['a number beyond JSON', { days: 10n }, 'config-json'],
    ['nothing', undefined, 'config-json'],
    ['text cut short', '{"categories":[{"id":"ana', 'config-json'],
    ['a comma too many', '{"format":1,}', 'config-json'],
    ['comments', '{"format":1 // one\n}', 'config-json'],
    ['smart quotes', '{\u201cformat\u201d:1}', 'config-json'],
    ['no text', '', 'config-json'],
    ['a page', '<!doctype html><title>x</title>', 'config-html'],
    ['a page after some lines', '\n  <html></html>', 'config-html'],
    ['more than two mebibytes', `"${'x'.repeat(2 ** 21)}"`, 'config-large'],
  ] as const) {
    it(`is told, not thrown: ${name}`, () => {
      const { json, problem } = parseConfig(config);
      expect(json).to.equal(undefined);
      expect(problem).to.include({ path: '', code, level: 'error' });
      expect(problem!.got!.length).to.be.at.most(80);
    });
  }

  it('may have two mebibytes', () => {
    expect(parseConfig(`"${'x'.repeat(2 ** 21 - 2)}"`)).to.have.property('json');
  });
});

describe('a file', () => {
  it('is fetched from its address, relative to the page', async () => {
    const asked = responds(text);
    expect(await fetchConfig('/privacy.json')).to.deep.equal({ json: file });
    expect(asked).to.deep.equal([`${location.origin}/privacy.json`]);
  });

  it('may begin with a byte order mark', async () => {
    responds(new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]));
    expect(await fetchConfig('/privacy.json')).to.deep.equal({ json: file });
  });

  it('may be promised, as an object or as an address', async () => {
    expect(await fetchConfig(Promise.resolve(file))).to.deep.equal({ json: file });
    const asked = responds(text);
    expect(await fetchConfig(Promise.resolve('/privacy.json'))).to.deep.equal({ json: file });
    expect(asked).to.have.length(1);
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:x',
    'file:///etc/x',
    ' \u0001javascript:1',
  ]) {
    it(`is not fetched from ${JSON.stringify(address)}`, async () => {
      const asked = responds(text);
      expect((await fetchConfig(address)).problem).to.include({ code: 'config-url', got: address });
      expect(asked).to.deep.equal([]);
    });
  }

  for (const [name, respond, code] of [
    ['a missing one', () => Promise.resolve(new Response('', { status: 404 })), 'config-status'],
    ['a broken server', () => Promise.resolve(new Response(text, { status: 500 })), 'config-status'],
    ['a page instead', () => Promise.resolve(new Response('<!doctype html>')), 'config-html'],
    ['no JSON', () => Promise.resolve(new Response('{')), 'config-json'],
    ['no line', () => Promise.reject(new TypeError('Failed to fetch')), 'config-unreachable'],
    ['a wordless failure', () => Promise.reject(undefined as unknown as Error), 'config-unreachable'],
  ] as const) {
    it(`that cannot be had is told: ${name}`, async () => {
      answer(respond);
      const { json, problem } = await fetchConfig('/privacy.json');
      expect(json).to.equal(undefined);
      expect(problem).to.include({ path: '', code, level: 'error' });
    });
  }

  it('is not waited for longer than four seconds', async () => {
    const timeout = AbortSignal.timeout;
    const asked: number[] = [];
    AbortSignal.timeout = (milliseconds) => {
      asked.push(milliseconds);
      return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
    };
    answer(() => Promise.reject(new DOMException('given up', 'AbortError')));
    const { problem } = await fetchConfig('/privacy.json');
    AbortSignal.timeout = timeout;
    expect(asked).to.deep.equal([4000]);
    expect(problem).to.include({ code: 'config-slow' });
  });

  it('whose promise is broken is told', async () => {
    const { problem } = await fetchConfig(Promise.reject(new Error('no')));
    expect(problem).to.include({ code: 'config-unreachable', got: 'Error: no' });
  });

  it('whose address cannot be read is told', async () => {
    expect((await fetchConfig('http://[::1')).problem).to.include({ level: 'error' });
  });
});
