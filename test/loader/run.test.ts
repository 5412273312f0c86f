import { expect, fixture, html } from '@open-wc/testing';
import { shareStore } from '../../src/core/shared-store';
import type { Module } from '../../src/loader/fetch-module';
import type { Shirase } from '../../src/shirase';
import { start } from '../../src/index';
import { errorsOf } from '../core/errors-of';
import { keeper } from '../core/keeper';
import { kept } from '../core/storage-faults';
import { file, load, newCookie, turn, unload, writeInline } from './loader-fixture';

const codes = (shirase: Shirase | undefined) => shirase?.problems().map(({ code }) => code);

describe('the script tag', () => {
  afterEach(unload);

  it('knows all at once by the file on the page', () => {
    writeInline(JSON.stringify(file({ consent: { model: 'optOut' } })));
    const { shirase } = load();
    expect(shirase!.get()).to.include({ ready: true, model: 'optOut' });
    expect(window.shirase).to.equal(shirase);
  });

  it('fetches the file from its address', async () => {
    const fetch = window.fetch;
    const asked: string[] = [];
    window.fetch = (url) => {
      asked.push(String(url));
      return Promise.resolve(Response.json(file()));
    };
    const { shirase } = load({ config: '/privacy.json' });
    await shirase!.ready;
    window.fetch = fetch;
    expect(asked).to.deep.equal([`${location.origin}/privacy.json`]);
    expect(shirase!.get().ready).to.equal(true);
  });

  it('takes the file on the page rather than its address', () => {
    writeInline(JSON.stringify(file()));
    const { shirase } = load({ config: '/privacy.json' });
    expect(shirase!.get().ready).to.equal(true);
  });

  it('waits for the page where it is told of no file', () => {
    const { shirase } = load();
    expect(shirase!.get().ready).to.equal(false);
    shirase!.start(file());
    expect(shirase!.get().ready).to.equal(true);
  });

  for (const [text, code] of [
    ['{"format":1,}', 'config-json'],
    ['<!doctype html>', 'config-html'],
    ['{', 'config-json'],
  ] as const) {
    it(`tells that the file on the page cannot be read, and grants nothing: ${text}`, () => {
      writeInline(text);
      const { shirase } = load();
      expect(codes(shirase)).to.deep.equal([code]);
      expect(shirase!.get().granted).to.deep.equal([]);
    });
  }

  it('does nothing where it is switched off', () => {
    writeInline(JSON.stringify(file()));
    const { fetched, shirase } = load({ off: '' });
    expect(shirase).to.equal(undefined);
    expect(window.shirase).to.equal(undefined);
    expect(fetched).to.deep.equal([]);
  });

  it('keeps the choice in the cookie that it names', async () => {
    writeInline(JSON.stringify(file()));
    const { cookie, shirase } = load();
    await shirase!.rejectAll();
    expect(kept(cookie)).to.have.length(1);
  });

  it('speaks the language that it names', () => {
    writeInline(JSON.stringify(file()));
    expect(load({ lang: 'zh-TW' }).shirase!.get().language).to.equal('zh-TW');
  });

  it('tells Google at once where it says so', () => {
    const page = window as unknown as { dataLayer?: unknown[] };
    load({ googleConsentMode: '' });
    expect(page.dataLayer).to.have.length(1);
    delete page.dataLayer;
  });

  it('runs what was queued before it, in order, and what comes later at once', () => {
    const calls: [string, Shirase][] = [];
    window.shirase = [(one) => calls.push(['first', one]), (one) => calls.push(['second', one])];
    const { shirase } = load();
    shirase!.push((one) => calls.push(['third', one]));
    expect(calls).to.deep.equal([
      ['first', shirase],
      ['second', shirase],
      ['third', shirase],
    ]);
  });

  it('runs the rest of the queue when one throws', async () => {
    let called = false;
    window.shirase = [
      () => {
        throw new Error('not ours');
      },
      () => (called = true),
    ];
    expect(await errorsOf(() => load())).to.deep.equal(['not ours']);
    expect(called).to.equal(true);
  });

  it('shares the store of a copy that was there first', () => {
    writeInline(JSON.stringify(file()));
    const first = load();
    const second = load();
    expect(second.shirase).to.equal(first.shirase);
    expect(second.fetched).to.deep.equal([]);
    expect(window.shirase).to.equal(first.shirase);
  });

  it('shares the store that the page has started itself', () => {
    const started = start(file(), { cookie: newCookie() });
    load();
    expect(window.shirase).to.equal(started);
    shareStore(undefined);
  });

  it('is not led astray by an element that is named like its object', async () => {
    const link = await fixture(html`<a id="shirase" href="#x">x</a>`);
    const { shirase } = load();
    expect(window.shirase).to.equal(shirase);
    link.remove();
  });
});

describe('the parts beside the script', () => {
  afterEach(unload);

  const answered = async (more: object = {}): Promise<string> => {
    const cookie = newCookie();
    writeInline(JSON.stringify(file(more)));
    await load({ cookie }).shirase!.rejectAll();
    shareStore(undefined);
    return cookie;
  };

  it('are not fetched for a visitor who has answered, but for the way back', async () => {
    const cookie = await answered();
    expect(load({ cookie }).fetched).to.deep.equal(['back']);
  });

  for (const kind of ['link', 'none']) {
    it(`are none at all where the way back is ${kind}`, async () => {
      const cookie = await answered({ reopen: { kind } });
      expect(load({ cookie }).fetched).to.deep.equal([]);
    });
  }

  it('are fetched for vendors beside Google, by a visitor who has answered too', async () => {
    const signals = { metaPixel: { map: { consent: 'analytics' } } };
    const cookie = await answered({ signals, reopen: { kind: 'link' } });
    expect(load({ cookie }).fetched).to.include('more');
  });

  it('begin with the first layer where there is something to ask', () => {
    writeInline(JSON.stringify(file()));
    expect(load().fetched[0]).to.equal('ask');
  });

  it('begin with the first layer before the file has come, for a visitor who has not answered', () => {
    expect(load({ config: 'data:,' }).fetched).to.deep.equal(['ask']);
  });

  it('wait for the file where the visitor has answered something', () => {
    const cookie = newCookie();
    document.cookie = `${cookie}=0; path=/`;
    expect(load({ cookie, config: 'data:,' }).fetched).to.deep.equal([]);
  });

  it('are fetched once each', async () => {
    writeInline(JSON.stringify(file()));
    const { fetched, shirase } = load();
    shirase!.showPreferences();
    shirase!.hide();
    shirase!.showPreferences();
    shirase!.showBanner();
    await turn();
    expect(new Set(fetched).size).to.equal(fetched.length);
    expect(fetched).to.include.members(['ask', 'choose']);
  });

  it('that cannot be had are told, and the page goes on', async () => {
    writeInline(JSON.stringify(file()));
    const { shirase } = load({}, () => Promise.reject(new Error('404')));
    await turn();
    expect(codes(shirase)).to.include('screen-failed');
    expect(await shirase!.acceptAll()).to.deep.equal({ saved: false });
    expect(codes(shirase)).to.include('not-saved');
    expect(shirase!.allows('counter')).to.equal(false);
  });

  describe('that keeps a choice', () => {
    /** A page whose part comes when the test says so. */
    const slow = (model: string) => {
      let come = (_: Module | void): void => undefined;
      const part = new Promise<Module | void>((resolve) => (come = resolve));
      writeInline(JSON.stringify(file({ consent: { model } })));
      const page = load({}, (name) => (name === 'keep' ? part : Promise.resolve()));
      return { page: page.shirase!, cookie: page.cookie, come: () => come({ default: keeper() }) };
    };

    it('is not waited for by a refusal', async () => {
      const { page, cookie, come } = slow('optOut');
      expect(page.allows('counter')).to.equal(true);
      const saved = page.rejectAll();
      expect(page.get()).to.include({ asked: false, by: 'api' });
      expect(page.allows('counter')).to.equal(false);
      come();
      expect(await saved).to.deep.equal({ saved: true });
      expect(kept(cookie)).to.have.length(1);
      expect(localStorage.getItem(cookie)).to.equal(kept(cookie)[0]);
    });

    it('is not waited for by a refusal on the next page either, though all was accepted before', async () => {
      const before = slow('optOut');
      before.come();
      await before.page.acceptAll();
      shareStore(undefined);
      const data = { cookie: before.cookie };
      const never = () => new Promise<void>(() => undefined);
      void load(data, never).shirase!.rejectAll();
      shareStore(undefined);
      const next = load(data, never).shirase!;
      expect(next.get()).to.include({ asked: false, by: 'stored' });
      expect(next.allows('counter')).to.equal(false);
    });

    it('is waited for by a grant', async () => {
      const { page, come } = slow('optIn');
      const saved = page.acceptAll();
      expect(page.allows('counter')).to.equal(false);
      come();
      expect(await saved).to.deep.equal({ saved: true });
      expect(page.allows('counter')).to.equal(true);
    });

    it('does not bring back what was refused meanwhile', async () => {
      const { page, come } = slow('optIn');
      const seen: boolean[] = [];
      page.subscribe(() => seen.push(page.allows('counter')));
      const first = page.acceptAll();
      const second = page.rejectAll();
      come();
      expect(await Promise.all([first, second])).to.deep.equal([{ saved: false }, { saved: true }]);
      expect(seen).not.to.include(true);
    });

    it('leaves a refusal in force when it never comes', async () => {
      writeInline(JSON.stringify(file({ consent: { model: 'optOut' } })));
      const { shirase } = load({}, () => Promise.reject(new Error('404')));
      expect(await shirase!.rejectAll()).to.deep.equal({ saved: false });
      expect(shirase!.allows('counter')).to.equal(false);
      expect(shirase!.get().asked).to.equal(false);
      expect(codes(shirase)).to.include('not-saved');
    });

    it('leaves nothing granted when it never comes for another choice', async () => {
      writeInline(JSON.stringify(file({ consent: { model: 'optOut' } })));
      const { shirase } = load({}, () => Promise.reject(new Error('404')));
      await shirase!.choose({ categories: { analytics: false } });
      expect(shirase!.allows('counter')).to.equal(false);
    });
  });
});
