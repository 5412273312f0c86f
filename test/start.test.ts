import { expect, oneEvent } from '@open-wc/testing';
import type { Consent } from '../src/core/consent';
import { start } from '../src/index';
import type { Shirase } from '../src/shirase';
import { errorsOf } from './core/errors-of';
import { forget, kept } from './core/storage-faults';

const prefix = 'start-test-';
const key = Symbol.for('shirase');
const warn = console.warn;
let name: string;

const file = () => ({
  format: 1,
  consent: { model: 'optOut' },
  categories: [{ id: 'analytics' }],
  services: [{ id: 'counter', category: 'analytics' }],
});

const begin = (config?: unknown): Shirase => start(config, { cookie: name });

beforeEach(() => {
  name = prefix + crypto.randomUUID();
  console.warn = () => undefined;
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, key);
  delete window.shirase;
  console.warn = warn;
  forget(prefix);
});

describe('start', () => {
  it('knows all at once by an object', () => {
    const shirase = begin(file());
    expect(shirase.get()).to.include({ ready: true, asked: true, model: 'optOut' });
    expect(shirase.allows('counter')).to.equal(true);
  });

  it('takes a promise', async () => {
    const shirase = begin(Promise.resolve(file()));
    expect(shirase.get().ready).to.equal(false);
    await oneEvent(document, 'shirase:ready');
    expect(shirase.allows('counter')).to.equal(true);
  });

  it('takes an address', async () => {
    const address = URL.createObjectURL(new Blob([]));
    const fetch = window.fetch;
    window.fetch = () => Promise.resolve(Response.json(file()));
    const shirase = begin('/privacy.json');
    const consent = await shirase.ready;
    window.fetch = fetch;
    URL.revokeObjectURL(address);
    expect(consent.ready).to.equal(true);
  });

  describe('by a file with a known service', () => {
    const known = { use: 'known', category: 'analytics' };

    afterEach(() => void Reflect.deleteProperty(globalThis, 'SHIRASE_PRESETS'));

    it('fills it in first', async () => {
      // The build puts them where the source names them.
      Object.assign(globalThis, { SHIRASE_PRESETS: { known: { id: 'known', hosts: ['px.example'] } } });
      const shirase = begin({ ...file(), services: [known] });
      expect([shirase.get().ready, shirase.allows('known')]).to.deep.equal([false, false]);
      expect((await shirase.ready).ready).to.equal(true);
      expect(shirase.allows('known')).to.equal(true);
    });

    it('opens nothing where it cannot be filled in, and says so', async () => {
      const shirase = begin({ ...file(), services: [known, ...file().services] });
      expect((await shirase.ready).ready).to.equal(false);
      expect(shirase.allows('counter')).to.equal(false);
      expect(shirase.problems().map(({ code }) => code)).to.deep.equal(['failed']);
    });
  });

  it('is the window’s, and gives what waited there its turn once all is known', () => {
    const known: unknown[] = [];
    window.shirase = [(one) => void known.push(one, one.get().ready)];
    const shirase = begin(file());
    expect(window.shirase).to.equal(shirase);
    expect(known).to.deep.equal([shirase, true]);
  });

  it('waits for a file where it is given none', () => {
    const shirase = begin();
    expect(shirase.get().ready).to.equal(false);
    expect(shirase.start(file())).to.equal(shirase);
    expect(shirase.get().ready).to.equal(true);
  });

  it('gives the same object a second time, whatever it is given', () => {
    const first = begin(file());
    const second = start({ format: 1, consent: { model: 'notice' } }, { cookie: `${name}-other` });
    expect(second).to.equal(first);
    expect(second.get().model).to.equal('optOut');
  });

  it('takes the file of the second call where the first had none', () => {
    const first = begin();
    expect(start(file())).to.equal(first);
    expect(first.get().ready).to.equal(true);
  });

  it('takes the first file only', () => {
    const shirase = begin(file());
    shirase.start({ ...file(), consent: { model: 'notice' } });
    expect(shirase.get().model).to.equal('optOut');
  });

  it('waits for the file that it was promised, and takes no other', async () => {
    let arrive: (config: object) => void;
    const shirase = begin(new Promise((resolve) => (arrive = resolve)));
    shirase.start({ ...file(), consent: { model: 'notice' } });
    expect(shirase.get().ready).to.equal(false);
    arrive!(file());
    expect((await shirase.ready).model).to.equal('optOut');
  });

  it('is not moved by what the page does to its object afterwards', async () => {
    const config = { ...file(), consent: { model: 'optIn' } };
    const shirase = begin(config);
    config.consent.model = 'notice';
    config.categories.push({ id: 'late' });
    await shirase.rejectAll();
    expect(shirase.get().model).to.equal('optIn');
    expect(shirase.get().refused).to.deep.equal(['analytics', 'counter']);
  });

  it('keeps the choice in the cookie that it is told', async () => {
    await begin(file()).rejectAll();
    expect(kept(name)).to.have.length(1);
  });

  for (const cookie of ['a b', 'a;b', 'a=b', '', '(a+)+$', '\u00a0x']) {
    it(`passes over "${cookie}" for the cookie's name`, async () => {
      await start(file(), { cookie }).rejectAll();
      expect(kept('shirase')).to.have.length(1);
      document.cookie = 'shirase=; max-age=0; path=/';
    });
  }

  it('speaks the language that it is told, else that of the page', () => {
    expect(start(file(), { cookie: name, language: 'zh-TW' }).get().language).to.equal('zh-TW');
    Reflect.deleteProperty(globalThis, key);
    document.documentElement.lang = 'fr';
    expect(begin(file()).get().language).to.equal('fr');
    document.documentElement.lang = 'en';
  });
});

describe('a file that cannot be had', () => {
  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;

  for (const [what, config, code] of [
    ['holds itself', cycle, 'config-json'],
    ['is a function', () => undefined, 'config-json'],
    ['is an address of no web', 'javascript:1', 'config-url'],
    ['is a broken promise', () => Promise.reject(new Error('no')), 'config-unreachable'],
  ] as const) {
    it(`is told and grants nothing: it ${what}`, async () => {
      const told = oneEvent(document, 'shirase:problem');
      const isBroken = code === 'config-unreachable';
      const shirase = begin(isBroken ? (config as () => unknown)() : config);
      const { problems } = ((await told) as CustomEvent<{ problems: { code: string }[] }>).detail;
      expect(problems.map((one) => one.code)).to.deep.equal([code]);
      const consent = await shirase.ready;
      expect(consent).to.include({ ready: false, asked: false });
      expect(consent.granted).to.deep.equal([]);
    });
  }

  for (const [what, config] of [
    ['of a newer format', { ...file(), format: 99 }],
    ['that is a list', []],
    ['that lacks a service', { ...file(), services: [{ id: 'counter', category: 'nobody' }] }],
  ] as const) {
    it(`or used in full is told with places: one ${what}`, async () => {
      const told = oneEvent(document, 'shirase:problem');
      const shirase = begin(config);
      const { problems } = ((await told) as CustomEvent<{ problems: { path: string }[] }>).detail;
      expect(problems).not.to.deep.equal([]);
      expect(problems).to.deep.equal(shirase.problems());
      expect(shirase.allows('counter')).to.equal(false);
    });
  }
});

describe('ready', () => {
  it('gives the state once the file is there', async () => {
    const shirase = begin(file());
    expect(await shirase.ready).to.equal(shirase.get());
  });

  it('does not wait longer than four seconds', async () => {
    const timer = globalThis.setTimeout;
    const timers: [() => void, number | undefined][] = [];
    globalThis.setTimeout = ((action: () => void, delay?: number) => timers.push([action, delay])) as never;
    const shirase = begin(new Promise(() => undefined));
    globalThis.setTimeout = timer;
    const [action, delay] = timers[0]!;
    expect(delay).to.be.at.most(4000);
    action();
    expect((await shirase.ready).ready).to.equal(false);
  });
});

describe('push', () => {
  it('calls back at once, with the object', () => {
    const shirase = begin(file());
    const calls: Shirase[] = [];
    shirase.push(
      (one) => calls.push(one),
      (one) => calls.push(one),
    );
    expect(calls).to.deep.equal([shirase, shirase]);
  });

  it('goes on after one that throws', async () => {
    const shirase = begin(file());
    let called = false;
    const errors = await errorsOf(() =>
      shirase.push(
        () => {
          throw new Error('not ours');
        },
        () => (called = true),
      ),
    );
    expect(called).to.equal(true);
    expect(errors).to.deep.equal(['not ours']);
  });
});

describe('vendors beside Google', () => {
  const page = window as unknown as { uetq?: unknown[] };
  afterEach(() => delete page.uetq);

  it('are told once each what the file says, before a script runs that was waiting', async () => {
    const service = `ads-${crypto.randomUUID().slice(0, 8)}`;
    const ran = new Promise<string>((resolve) => Object.assign(window, { vendorRuns: resolve }));
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['service'] = service;
    script.text = 'vendorRuns(JSON.stringify(uetq))';
    document.body.append(script);
    const shirase = begin({
      ...file(),
      services: [{ id: service, category: 'analytics' }],
      signals: { microsoftUet: { map: { ad_storage: service } } },
    });
    const atFirst = ['consent', 'default', { ad_storage: 'denied' }, 'consent', 'update'];
    expect(JSON.parse(await ran)).to.deep.equal([...atFirst, { ad_storage: 'granted' }]);
    await shirase.rejectAll();
    expect(page.uetq!.slice(6)).to.deep.equal(['consent', 'update', { ad_storage: 'denied' }]);
    Reflect.deleteProperty(window, 'vendorRuns');
    script.remove();
  });
});

describe('the order of things', () => {
  it('is vendors, then scripts, then the page', async () => {
    const page = window as unknown as { dataLayer?: { length: number; 1: string }[]; order?: string[] };
    const order: string[] = [];
    page.order = order;
    const service = `counter-${crypto.randomUUID().slice(0, 8)}`;
    const shirase = begin({
      ...file(),
      consent: { model: 'optIn' },
      services: [{ id: service, category: 'analytics' }],
      signals: { googleConsentMode: { map: { analytics_storage: 'analytics' } } },
    });
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset['service'] = service;
    script.text = "order.push(dataLayer.at(-1)[1] + ' ' + dataLayer.at(-1)[2].analytics_storage)";
    document.body.append(script);
    const ran = new Promise<void>((resolve) => {
      order.push = (...words) => {
        Array.prototype.push.apply(order, words);
        if (words[0] !== 'change') resolve();
        return order.length;
      };
    });
    let consent: Consent | undefined;
    document.addEventListener('shirase:change', (event) => (consent = event.detail.consent), { once: true });
    await shirase.acceptAll();
    await ran;
    expect(order).to.deep.equal(['update granted']);
    expect(consent).to.equal(shirase.get());
    delete page.dataLayer;
    delete page.order;
  });
});
