import { expect, fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { tellGoogle } from '../../src/signals/google';
import { forget } from '../core/storage-faults';
import { keeper } from '../core/keeper';

const prefix = 'google-test-';
const page = window as unknown as { dataLayer?: unknown };

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'denied',
};

const atFirst = { ...denied, security_storage: 'granted' };

const file = (more: object = {}) => ({
  format: 1,
  categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'ads' }],
  services: [{ id: 'criteo', category: 'ads', alias: ['Criteo'] }],
  signals: {
    googleConsentMode: {
      map: {
        ad_storage: 'ads',
        ad_user_data: 'criteo',
        analytics_storage: 'analytics',
        security_storage: 'necessary',
        functionality_storage: 'nobody',
        personalization_storage: { toString: 1 },
      },
      ...more,
    },
  },
});

const newStore = (): PageStore => createStore(prefix + crypto.randomUUID(), 'en', keeper);

/** The commands in the queue, as lists. */
const commands = (): unknown[] =>
  (page.dataLayer as ArrayLike<unknown>[]).map((entry) => ('length' in entry ? Array.from(entry) : entry));

const codes = (store: PageStore) => store.problems().map(({ code }) => code);

describe("Google's tags", () => {
  beforeEach(() => delete page.dataLayer);
  afterEach(() => {
    delete page.dataLayer;
    forget(prefix);
  });

  it('hear nothing on a site that does not use them', async () => {
    const store = newStore();
    tellGoogle(store, undefined);
    store.open({ ...file(), signals: {} });
    await store.acceptAll();
    expect(page.dataLayer).to.equal(undefined);
  });

  it('hear at once that nothing is granted where the page says that it uses them', () => {
    tellGoogle(newStore(), true);
    expect(commands()).to.deep.equal([['consent', 'default', { ...atFirst, wait_for_update: 500 }]]);
  });

  it('hear what is not granted, and then what is, when the file comes', () => {
    const store = newStore();
    tellGoogle(store, false);
    store.open(file());
    expect(commands()).to.deep.equal([
      ['consent', 'default', { ...atFirst, wait_for_update: 500 }],
      ['consent', 'update', atFirst],
    ]);
  });

  it('hear the first once only', () => {
    const store = newStore();
    tellGoogle(store, true);
    store.open(file({ waitForUpdate: 800 }));
    expect(commands()).to.deep.equal([
      ['consent', 'default', { ...atFirst, wait_for_update: 500 }],
      ['consent', 'update', atFirst],
    ]);
  });

  it('wait as long as the file says', () => {
    const store = newStore();
    tellGoogle(store, false);
    store.open(file({ waitForUpdate: 800 }));
    expect(commands()[0]).to.deep.equal(['consent', 'default', { ...atFirst, wait_for_update: 800 }]);
  });

  it('hear of each choice, and follow the id that the file names for each key', async () => {
    const store = newStore();
    tellGoogle(store, true);
    store.open(file());
    await store.acceptAll();
    await store.choose({ services: { criteo: false } });
    await store.rejectAll();
    const all = { ...atFirst, ad_storage: 'granted', ad_user_data: 'granted', analytics_storage: 'granted' };
    expect(commands().slice(2)).to.deep.equal([
      ['consent', 'update', all],
      ['consent', 'update', { ...all, ad_user_data: 'denied' }],
      ['consent', 'update', atFirst],
    ]);
  });

  it('are granted nothing by a map that says nothing', async () => {
    const store = newStore();
    tellGoogle(store, false);
    store.open(file({ map: null }));
    await store.acceptAll();
    expect(commands().at(-1)).to.deep.equal(['consent', 'update', denied]);
  });

  it('are set as the file says, after the first word and before the answer', () => {
    const store = newStore();
    tellGoogle(store, true);
    store.open(file({ urlPassthrough: true, adsDataRedaction: true }));
    expect(commands()).to.deep.equal([
      ['consent', 'default', { ...atFirst, wait_for_update: 500 }],
      ['set', 'url_passthrough', true],
      ['set', 'ads_data_redaction', true],
      ['consent', 'update', atFirst],
    ]);
  });

  for (const value of [undefined, false, 'true', 1, {}]) {
    it(`are set to nothing by ${JSON.stringify(value) ?? 'nothing'}`, () => {
      const store = newStore();
      tellGoogle(store, false);
      store.open(file({ urlPassthrough: value, adsDataRedaction: value }));
      expect(commands().map((one) => (one as string[])[0])).to.deep.equal(['consent', 'consent']);
    });
  }

  it('get commands, not events: objects of arguments', () => {
    tellGoogle(newStore(), true);
    const [entry] = page.dataLayer as unknown[];
    expect(Object.prototype.toString.call(entry)).to.equal('[object Arguments]');
  });

  it('keep what is in the queue already', () => {
    page.dataLayer = [{ event: 'mine' }];
    tellGoogle(newStore(), true);
    expect(commands()[0]).to.deep.equal({ event: 'mine' });
    expect(commands()).to.have.length(2);
  });

  it('have a queue though an element of the page is named like it', async () => {
    await fixture(html`<a id="dataLayer" href="#x">x</a>`);
    expect(page.dataLayer).to.be.instanceOf(HTMLElement);
    tellGoogle(newStore(), true);
    expect(commands()).to.have.length(1);
  });

  for (const [name, entry] of [
    ['config', (() => ['config', 'G-1'])()],
    ['the snippet of the tag manager', { 'gtm.start': 1, event: 'gtm.js' }],
  ] as const) {
    it(`that came before are told as too late: ${name}`, () => {
      page.dataLayer = [entry];
      const store = newStore();
      tellGoogle(store, false);
      store.open(file());
      expect(codes(store)).to.deep.equal(['google-too-late']);
    });
  }

  for (const entry of [
    { event: 'mine' },
    ['js', new Date(0)],
    ['consent', 'default', {}],
    null,
    'config',
    7,
  ]) {
    it(`are not too late for ${JSON.stringify(entry)}`, () => {
      page.dataLayer = [entry];
      const store = newStore();
      tellGoogle(store, true);
      expect(codes(store)).to.deep.equal([]);
    });
  }
});
