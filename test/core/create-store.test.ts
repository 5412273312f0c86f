import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { decode } from '../../src/core/record';
import type { Consent } from '../../src/core/consent';
import type { PageStore } from '../../src/core/store';
import type { Model } from '../../src/config/types/small-types';
import { file } from './core-fixture';
import { errorsOf } from './errors-of';
import { forget, kept } from './storage-faults';
import { keeper } from './keeper';

const prefix = 'store-test-';
let name: string;

beforeEach(() => (name = prefix + crypto.randomUUID()));
afterEach(() => forget(prefix));

/** A store of this page, as another page view of the same visitor would have it too. */
function open(model: Model = 'optIn', more: object = {}): PageStore {
  const store = createStore(name, 'en', keeper);
  store.open(file(model, more));
  return store;
}

const runs = (store: PageStore) => store.get().granted.filter((id) => id !== 'necessary' && id !== 'session');

describe('the store, before the file has come,', () => {
  it('denies and asks nothing', () => {
    const store = createStore(name, 'en', keeper);
    expect(store.get()).to.deep.equal({
      ready: false,
      asked: false,
      model: null,
      region: null,
      language: 'en',
      granted: [],
      refused: [],
      by: null,
      decidedAt: null,
      expiresAt: null,
      id: null,
    });
    expect(store.allows('necessary')).to.equal(false);
    expect(store.settings()).to.equal(undefined);
    expect(store.source()).to.equal(undefined);
  });

  it('remembers a refusal until it comes', async () => {
    const store = createStore(name, 'en', keeper);
    await store.rejectAll();
    store.open(file('optOut'));
    expect(store.get()).to.include({ asked: false, by: 'stored' });
    expect(runs(store)).to.deep.equal([]);
  });

  it('takes no choice', async () => {
    const store = createStore(name, 'en', keeper);
    const before = store.get();
    expect(await store.acceptAll()).to.deep.equal({ saved: false });
    expect(await store.choose({ categories: { analytics: true } })).to.deep.equal({ saved: false });
    expect(store.get()).to.equal(before);
    expect(kept(name)).to.deep.equal([]);
  });
});

describe('the store, when the file comes,', () => {
  it('asks, and grants what needs no answer', () => {
    expect(open().get()).to.deep.equal({
      ready: true,
      asked: true,
      model: 'optIn',
      region: null,
      language: 'en',
      granted: ['necessary', 'session'],
      refused: ['analytics', 'advertising', 'counter', 'criteo', 'strict-ads'],
      by: null,
      decidedAt: null,
      expiresAt: null,
      id: null,
    });
  });

  it('tells its listeners once', () => {
    const store = createStore(name, 'en', keeper);
    const calls: [Consent, Consent][] = [];
    const before = store.get();
    store.subscribe((...values) => calls.push(values));
    store.open(file());
    expect(calls).to.deep.equal([[store.get(), before]]);
  });

  it('keeps the first and passes over a second', () => {
    const store = open('optIn');
    const before = store.get();
    store.open(file('optOut'));
    expect(store.get()).to.equal(before);
    expect(store.source()).to.deep.equal(file('optIn'));
  });

  for (const [what, json] of [
    ['of a newer format', file('optOut', { format: 99 })],
    ['that is null', null],
    ['that is a word', 'optOut'],
  ] as const) {
    it(`denies by a file ${what}, and is not ready`, async () => {
      const store = createStore(name, 'en', keeper);
      store.open(json);
      expect(store.get()).to.include({ ready: false, asked: false });
      expect(store.get().granted).to.deep.equal([]);
      expect(await store.acceptAll()).to.deep.equal({ saved: false });
      expect(kept(name)).to.deep.equal([]);
    });
  }

  it('loses nothing that is stored by a file that it cannot use', async () => {
    await open().acceptAll();
    const before = kept(name);
    createStore(name, 'en', keeper).open({ format: 99 });
    expect(kept(name)).to.deep.equal(before);
    expect(runs(open())).to.include('analytics');
  });

  it('knows a service by its other names too', async () => {
    const store = open('optOut');
    expect(store.allows('Counter')).to.equal(true);
    await store.rejectAll();
    expect(store.allows('Counter')).to.equal(false);
  });

  it('knows each id by itself, whatever other names there are', () => {
    const services = [{ id: 'session', category: 'necessary', alias: ['advertising', 'criteo'] }];
    const store = open('optIn', { services: [...services, { id: 'criteo', category: 'advertising' }] });
    expect(store.allows('session')).to.equal(true);
    expect(store.allows('advertising')).to.equal(false);
    expect(store.allows('criteo')).to.equal(false);
  });

  for (const id of ['nobody', '', 'constructor', '__proto__', 'toString', 'Analytics']) {
    it(`does not allow "${id}", which the file does not declare`, async () => {
      const store = open();
      await store.acceptAll();
      expect(store.allows(id)).to.equal(false);
    });
  }
});

describe('a choice', () => {
  it('is kept, granted and remembered', async () => {
    const store = open();
    expect(await store.acceptAll('banner')).to.deep.equal({ saved: true });
    expect(store.get()).to.include({ asked: false, by: 'banner' });
    expect(store.get().refused).to.deep.equal([]);
    expect(open().get()).to.deep.equal({ ...store.get(), by: 'stored' });
  });

  it('is kept as a record that can be read', async () => {
    const before = Math.floor(Date.now() / 1000);
    await open().choose({ categories: { analytics: true }, services: { criteo: true } });
    const record = decode(kept(name)[0]!)!;
    expect(record).to.deep.include({
      consentVersion: 3,
      strictness: 2,
      categories: ['analytics:1', 'advertising:0'],
      services: ['criteo:1'],
    });
    expect(record.time).to.be.within(before, before + 60);
  });

  it('to refuse is kept like one to accept', async () => {
    const store = open('optOut');
    expect(await store.rejectAll('banner')).to.deep.equal({ saved: true });
    expect(runs(store)).to.deep.equal([]);
    expect(open('optOut').get()).to.include({ asked: false, by: 'stored' });
    expect(runs(open('optOut'))).to.deep.equal([]);
  });

  it('can be taken back', async () => {
    const store = open();
    await store.acceptAll();
    await store.rejectAll();
    expect(runs(store)).to.deep.equal([]);
    expect(kept(name)).to.have.length(1);
    expect(runs(open())).to.deep.equal([]);
  });

  it('is withdrawn without asking again', async () => {
    const store = open();
    await store.acceptAll();
    expect(await store.withdraw()).to.deep.equal({ saved: true });
    expect(runs(store)).to.deep.equal([]);
    expect(store.get()).to.include({ asked: false, by: 'api' });
  });

  it('keeps the id of the one before, across pages', async () => {
    const store = open();
    await store.acceptAll();
    const { id } = store.get();
    expect(id).to.match(/^[a-z0-9]{8}$/);
    await store.rejectAll();
    expect(store.get().id).to.equal(id);
    const next = open();
    await next.acceptAll();
    expect(next.get().id).to.equal(id);
  });

  it('has an id of its own in each browser', () => {
    const ids = Array.from({ length: 20 }, async () => {
      name = prefix + crypto.randomUUID();
      const store = open();
      await store.acceptAll();
      return store.get().id;
    });
    expect(new Set(ids).size).to.equal(20);
  });

  it('says when it was made and when it ends', async () => {
    const store = open();
    await store.acceptAll();
    const { decidedAt, expiresAt } = store.get();
    expect(Date.now() - Date.parse(decidedAt!)).to.be.within(0, 60_000);
    expect(Date.parse(expiresAt!) - Date.parse(decidedAt!)).to.equal(180 * 86_400_000);
  });

  it('is asked for again when the version has grown, and keeps its refusals', async () => {
    await open('optOut').choose({ categories: { advertising: false } });
    const store = open('optOut', { consentVersion: 4 });
    expect(store.get()).to.include({ asked: true, by: 'stored', decidedAt: null, id: null });
    expect(runs(store)).to.have.members(['analytics', 'counter']);
  });

  it('loses its grants when the version has grown', async () => {
    await open().acceptAll();
    expect(runs(open('optIn', { consentVersion: 4 }))).to.deep.equal([]);
  });

  it('says by whom it was made', () => {
    const store = open();
    const by = (choose: () => unknown) => {
      choose();
      return store.get().by;
    };
    expect(by(() => store.acceptAll())).to.equal('api');
    expect(by(() => store.rejectAll('preferences'))).to.equal('preferences');
    expect(by(() => store.acknowledge())).to.equal('acknowledge');
    expect(by(() => store.choose({}, 'preferences'))).to.equal('preferences');
  });
});

describe('an acknowledgement', () => {
  it('is an answer that keeps everything as it is', async () => {
    const store = open('notice');
    const before = runs(store);
    expect(await store.acknowledge()).to.deep.equal({ saved: true });
    expect(runs(store)).to.deep.equal(before);
    expect(store.get()).to.include({ asked: false, by: 'acknowledge' });
    expect(runs(open('notice'))).to.deep.equal(before);
  });

  it('grants no service that must be asked for', async () => {
    const store = open('notice');
    await store.acknowledge();
    expect(store.allows('advertising')).to.equal(true);
    expect(store.allows('strict-ads')).to.equal(false);
    expect(open('notice').allows('strict-ads')).to.equal(false);
  });
});

describe('the state', () => {
  it('is the same object until something changes', async () => {
    const store = open();
    const before = store.get();
    store.showPreferences();
    store.hide();
    store.tell({ path: '', code: 'failed', level: 'error' });
    store.allows('analytics');
    expect(store.get()).to.equal(before);
    await store.acceptAll();
    expect(store.get()).not.to.equal(before);
  });

  it('cannot be changed from outside', () => {
    const store = open();
    expect(store.get()).to.be.frozen;
    expect(store.get().granted).to.be.frozen;
    expect(store.get().refused).to.be.frozen;
  });

  it('is told after each change, with the state before', async () => {
    const store = open();
    const calls: [Consent, Consent][] = [];
    store.subscribe((...values) => calls.push(values));
    const before = store.get();
    await store.acceptAll();
    const between = store.get();
    await store.rejectAll();
    expect(calls).to.deep.equal([
      [between, before],
      [store.get(), between],
    ]);
  });

  it('is not told to those who have left', async () => {
    const store = open();
    let calls = 0;
    const leave = store.subscribe(() => (calls += 1));
    leave();
    await store.acceptAll();
    expect(calls).to.equal(0);
  });

  it('is told to the others when one listener throws', async () => {
    const store = open();
    let told = false;
    store.subscribe(() => {
      throw new Error('not ours');
    });
    store.subscribe(() => (told = true));
    expect(await errorsOf(() => store.acceptAll())).to.deep.equal(['not ours']);
    expect(told).to.equal(true);
    expect(runs(store)).to.include('analytics');
  });

  it('keeps the listeners apart from what a listener chooses', async () => {
    const store = open();
    store.subscribe(async ({ granted }) => {
      if (granted.includes('analytics')) await store.rejectAll();
    });
    await store.acceptAll();
    expect(runs(store)).to.deep.equal([]);
    expect(runs(open())).to.deep.equal([]);
  });
});

describe('the language', () => {
  it('is that of the page', () => {
    const store = createStore(name, 'ja', keeper);
    store.open(file('optIn', { languages: { default: 'en' } }));
    expect(store.get().language).to.equal('ja');
  });

  it('is that of the file where the page says none', () => {
    const store = createStore(name, '', keeper);
    expect(store.get().language).to.equal('');
    store.open(file('optIn', { languages: { default: 'en' } }));
    expect(store.get().language).to.equal('en');
  });

  it('changes on request, and nothing else does', async () => {
    const store = open();
    await store.acceptAll('banner');
    const before = store.get();
    store.setLanguage('ja');
    expect(store.get()).to.deep.equal({ ...before, language: 'ja' });
  });

  it('stays when a choice is made', async () => {
    const store = open();
    store.setLanguage('ja');
    await store.acceptAll();
    expect(store.get().language).to.equal('ja');
  });
});

describe('the screen', () => {
  it('shows what is asked of it, and hides it again', () => {
    const { screen, showBanner, showPreferences, hide } = open();
    expect(screen.get()).to.deep.equal({ banner: null, preferences: false });
    showBanner();
    expect(screen.get()).to.deep.equal({ banner: true, preferences: false });
    showPreferences();
    expect(screen.get()).to.deep.equal({ banner: true, preferences: true });
    hide();
    expect(screen.get()).to.deep.equal({ banner: false, preferences: false });
  });

  it('hides and shows without a word to the record', () => {
    const store = open();
    store.hide();
    expect(kept(name)).to.deep.equal([]);
    expect(store.get().asked).to.equal(true);
  });
});

describe('problems', () => {
  const one = { path: '/a', code: 'type', level: 'error' } as const;
  const other = { path: '/b', code: 'missing', level: 'error' } as const;

  it('are kept, in the order in which they were told', () => {
    const store = open();
    store.tell(one);
    store.tell(other, one);
    expect(store.problems()).to.deep.equal([one, other, one]);
  });

  it('are told to those who listen', () => {
    const store = open();
    const calls: unknown[] = [];
    store.onProblems((...lists) => calls.push(lists));
    store.tell(one);
    expect(calls).to.deep.equal([[[one], []]]);
  });
});
