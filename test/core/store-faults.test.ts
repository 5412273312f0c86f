import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import type { Model } from '../../src/config/types/small-types';
import { file, now, textOf, yes } from './core-fixture';
import {
  blockCookies,
  fakeCookies,
  fillStorage,
  forbidCookies,
  forbidStorage,
  forget,
  holdCookie,
  kept,
  refuseCookie,
  type Fault,
} from './storage-faults';
import { keeper } from './keeper';

const prefix = 'faults-test-';
let name: string;
let faults: Fault[];

beforeEach(() => {
  name = prefix + crypto.randomUUID();
  faults = [];
});

afterEach(() => {
  for (const fault of faults) fault.restore();
  forget(prefix);
});

function open(model: Model = 'optIn'): PageStore {
  const store = createStore(name, 'en', keeper);
  store.open(file(model));
  return store;
}

const runs = (store: PageStore) => store.get().granted.filter((id) => id !== 'necessary' && id !== 'session');

const codes = (store: PageStore) => store.problems().map(({ code }) => code);

/** Stored by a server, a thief or an older version. */
const store = (text: string): void => void (document.cookie = `${name}=${text}; path=/`);

describe('a choice that the browser does not take', () => {
  for (const [how, fault] of [
    ['cannot be written', refuseCookie],
    ['can neither be written nor removed', holdCookie],
  ] as const) {
    it(`is denied, removed and told where its cookie ${how}`, async () => {
      faults.push(fault(name));
      const store = open();
      expect(await store.acceptAll('banner')).to.deep.equal({ saved: false });
      expect(runs(store)).to.deep.equal([]);
      expect(store.get()).to.include({ asked: true, decidedAt: null, id: null });
      expect(codes(store)).to.deep.equal(['not-saved']);
      expect(kept(name)).to.deep.equal([]);
      expect(localStorage.getItem(name)).to.equal(null);
    });

    it(`runs nothing in optOut either where its cookie ${how}`, async () => {
      faults.push(fault(name));
      const store = open('optOut');
      expect(await store.rejectAll()).to.deep.equal({ saved: false });
      expect(runs(store)).to.deep.equal([]);
      expect(await store.acknowledge()).to.deep.equal({ saved: false });
      expect(runs(store)).to.deep.equal([]);
    });
  }

  it('leaves no grant of a choice before', async () => {
    await open().acceptAll();
    faults.push(refuseCookie(name));
    await open().rejectAll();
    expect(kept(name)).to.deep.equal([]);
    expect(runs(open())).to.deep.equal([]);
  });

  it('is denied where the record would be too long', async () => {
    const services = Array.from({ length: 60 }, (_, index) => ({
      id: `a-service-with-a-long-name-${index}`,
      category: 'analytics',
    }));
    const store = createStore(name, 'en', keeper);
    store.open({ ...file(), services });
    const wishes = Object.fromEntries(services.map(({ id }) => [id, true]));
    expect(await store.choose({ services: wishes })).to.deep.equal({ saved: false });
    expect(runs(store)).to.deep.equal([]);
    expect(codes(store)).to.deep.equal(['not-saved']);
  });

  it('can be made again once the browser takes it', async () => {
    const fault = refuseCookie(name);
    const store = open();
    await store.acceptAll();
    fault.restore();
    expect(await store.acceptAll()).to.deep.equal({ saved: true });
    expect(runs(store)).to.include('analytics');
  });
});

describe('a browser that keeps nothing', () => {
  for (const [how, fault] of [
    ['blocks cookies', blockCookies],
    ['forbids cookies', forbidCookies],
  ] as const) {
    it(`remembers for this page where it ${how} and storage, and says so`, async () => {
      faults.push(fault(), forbidStorage());
      const store = open();
      expect(await store.acceptAll()).to.deep.equal({ saved: false });
      expect(runs(store)).to.include.members(['analytics', 'advertising']);
      expect(store.get().asked).to.equal(false);
      expect(codes(store)).to.deep.equal(['not-saved']);
    });

    it(`asks on the next page where it ${how} and storage`, async () => {
      faults.push(fault(), forbidStorage());
      await open().acceptAll();
      expect(open().get().asked).to.equal(true);
      expect(runs(open())).to.deep.equal([]);
    });

    it(`remembers by the copy where it ${how} only`, async () => {
      faults.push(fault());
      expect(await open().acceptAll()).to.deep.equal({ saved: true });
      expect(open().get()).to.include({ asked: false, by: 'stored' });
      expect(runs(open())).to.include('analytics');
      await open().rejectAll();
      expect(runs(open())).to.deep.equal([]);
    });

    it(`forgets a grant that was refused since, where it ${how} and storage is full`, async () => {
      faults.push(fault());
      await open().acceptAll();
      faults.push(fillStorage());
      await open().rejectAll();
      expect(runs(open())).to.deep.equal([]);
    });
  }
});

describe('a cookie that is gone', () => {
  it('is asked for again after a grant, of which a copy is left', async () => {
    await open().acceptAll();
    document.cookie = `${name}=; max-age=0; path=/`;
    expect(open().get().asked).to.equal(true);
    expect(runs(open())).to.deep.equal([]);
  });

  it('is not missed after a refusal, of which a copy is left', async () => {
    await open('optOut').rejectAll();
    document.cookie = `${name}=; max-age=0; path=/`;
    expect(open('optOut').get().asked).to.equal(false);
    expect(runs(open('optOut'))).to.deep.equal([]);
  });
});

describe('a stored text', () => {
  for (const text of [
    'rubbish',
    '',
    '1',
    textOf({ categories: yes }).slice(0, -1),
    '%E0%A4%A',
    'A'.repeat(2000),
  ]) {
    it(`that cannot be read refuses all in optOut and is told: ${text.slice(0, 40)}`, () => {
      store(text);
      const opened = open('optOut');
      expect(runs(opened)).to.deep.equal([]);
      expect(opened.get()).to.include({ asked: true, by: 'stored' });
      expect(codes(opened)).to.deep.equal(['record-unreadable']);
    });
  }

  it('that cannot be read stays until the visitor answers', async () => {
    store('2~of~the~future');
    open();
    expect(kept(name)).to.deep.equal(['2~of~the~future']);
    await open().acceptAll();
    expect(open().get().asked).to.equal(false);
  });

  it('that says 0 refuses all and asks nothing', () => {
    store('0');
    const opened = open('optOut');
    expect(runs(opened)).to.deep.equal([]);
    expect(opened.get()).to.include({ asked: false, by: 'stored', decidedAt: null, id: null });
    expect(codes(opened)).to.deep.equal([]);
  });

  it('of which there are two lets the stricter win', () => {
    const time = Math.floor(Date.now() / 1000);
    const [grant, refusal] = [textOf({ categories: yes, time }), textOf({ time })];
    faults.push(fakeCookies({ read: () => `${name}=${grant}; ${name}=${refusal}` }));
    expect(runs(open())).to.deep.equal([]);
    expect(open().get().asked).to.equal(false);
  });

  it('of which one is rubbish is asked for again', () => {
    const time = Math.floor(Date.now() / 1000);
    faults.push(fakeCookies({ read: () => `${name}=${textOf({ categories: yes, time })}; ${name}=x` }));
    expect(open().get()).to.include({ asked: true });
    expect(runs(open())).to.deep.equal([]);
  });

  it('of the distant future grants nothing', () => {
    store(textOf({ categories: yes, time: now + 100 * 365 * 86_400 }));
    expect(runs(open())).to.deep.equal([]);
    expect(open().get().asked).to.equal(true);
  });
});
