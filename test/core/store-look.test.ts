import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { file, textOf, yes } from './core-fixture';
import { keeper } from './keeper';
import { blockCookies, forbidStorage, forget, type Fault } from './storage-faults';

const prefix = 'look-test-';
let name: string;
let faults: Fault[] = [];

beforeEach(() => (name = prefix + crypto.randomUUID()));
afterEach(() => {
  for (const fault of faults) fault.restore();
  faults = [];
  forget(prefix);
});

/** The store of a page; a second one is that of another tab. */
function open(): PageStore {
  const store = createStore(name, 'en', keeper);
  store.open(file('optOut'));
  return store;
}

const codes = (store: PageStore) => store.problems().map(({ code }) => code);

describe('a store that looks again', () => {
  it('finds the choice of another tab', async () => {
    const here = open();
    await open().rejectAll();
    expect(here.allows('analytics')).to.equal(true);
    here.look();
    expect(here.allows('analytics')).to.equal(false);
    expect(here.get()).to.include({ asked: false, by: 'stored' });
  });

  it('finds that another tab has changed its mind', async () => {
    const [here, there] = [open(), open()];
    await here.acceptAll();
    await there.rejectAll();
    here.look();
    expect(here.get().refused).to.include.members(['analytics', 'advertising']);
    await there.acceptAll();
    here.look();
    expect(here.get().granted).to.include.members(['analytics', 'advertising']);
  });

  it('finds a refusal that another tab had no time to write in full', () => {
    const here = open();
    localStorage.setItem(name, '0');
    here.look();
    expect(here.get()).to.include({ asked: false });
    expect(here.allows('analytics')).to.equal(false);
  });

  it('asks again where what was kept is gone', async () => {
    const here = open();
    await here.acceptAll();
    forget(prefix);
    here.look();
    expect(here.get()).to.include({ asked: true, by: null });
  });

  it('refuses all where what was kept is damaged, and says so', async () => {
    const here = open();
    await here.acceptAll();
    document.cookie = `${name}=rubbish; path=/`;
    here.look();
    expect(here.allows('analytics')).to.equal(false);
    expect(codes(here)).to.deep.equal(['record-unreadable']);
  });

  it('changes nothing, not even the reference, where nothing has changed', async () => {
    document.cookie = `${name}=${textOf({ categories: yes })}; path=/`;
    const here = open();
    const calls: unknown[] = [];
    const before = here.get();
    here.subscribe(() => calls.push(1));
    here.look();
    expect(here.get() === before).to.equal(true);
    await here.acceptAll();
    here.look();
    expect(calls).to.have.length(1);
  });

  it('keeps a choice for this page that the browser could not keep', async () => {
    faults = [blockCookies(), forbidStorage()];
    const here = open();
    await here.rejectAll();
    here.look();
    expect(here.get().asked).to.equal(false);
    expect(here.allows('analytics')).to.equal(false);
  });

  it('waits for the file', () => {
    const here = createStore(name, 'en', keeper);
    document.cookie = `${name}=0; path=/`;
    here.look();
    expect(here.get().ready).to.equal(false);
  });
});
