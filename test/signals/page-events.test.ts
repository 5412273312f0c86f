import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { tellPage } from '../../src/signals/page-events';
import { file } from '../core/core-fixture';
import { forget } from '../core/storage-faults';
import { keeper } from '../core/keeper';

const prefix = 'events-test-';
const names = ['shirase:ready', 'shirase:change', 'shirase:problem'] as const;

let heard: CustomEvent[];
let printed: unknown[][];
const warn = console.warn;

const keep = (event: Event): void => void heard.push(event as CustomEvent);

function newStore(): PageStore {
  const store = createStore(prefix + crypto.randomUUID(), 'en', keeper);
  tellPage(store);
  return store;
}

beforeEach(() => {
  heard = [];
  printed = [];
  console.warn = (...parts: unknown[]) => void printed.push(parts);
  for (const name of names) document.addEventListener(name, keep);
});

afterEach(() => {
  console.warn = warn;
  for (const name of names) document.removeEventListener(name, keep);
  forget(prefix);
});

describe('the page', () => {
  it('hears once that the file has come, with the state', () => {
    const store = newStore();
    const previous = store.get();
    store.open(file());
    expect(heard.map(({ type }) => type)).to.deep.equal(['shirase:ready']);
    expect(heard[0]!.detail).to.deep.equal({ consent: store.get(), previous, by: null });
    expect(heard[0]!.bubbles).to.equal(true);
  });

  it('hears of each change, by whom, and how it was before', async () => {
    const store = newStore();
    store.open(file());
    const previous = store.get();
    await store.acceptAll('banner');
    const between = store.get();
    await store.rejectAll();
    expect(heard.slice(1).map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([
      ['shirase:change', { consent: between, previous, by: 'banner' }],
      ['shirase:change', { consent: store.get(), previous: between, by: 'api' }],
    ]);
  });

  it('hears that a choice was found', async () => {
    const name = prefix + crypto.randomUUID();
    const first = createStore(name, 'en', keeper);
    first.open(file());
    await first.acceptAll();
    const store = createStore(name, 'en', keeper);
    tellPage(store);
    store.open(file());
    expect((heard[0]!.detail as { by: unknown }).by).to.equal('stored');
  });

  it('is not told that it is ready by a file that cannot be used', () => {
    newStore().open({ format: 99 });
    expect(heard.map(({ type }) => type)).not.to.include('shirase:ready');
  });

  it('hears of the screen nothing here', () => {
    const store = newStore();
    store.open(file());
    store.showPreferences();
    store.hide();
    expect(heard.map(({ type }) => type)).to.deep.equal(['shirase:ready']);
  });
});

describe('what is wrong', () => {
  const one = { path: '/services/3/url', code: 'url', level: 'error' } as const;
  const other = { path: '', code: 'not-saved', level: 'warning' } as const;

  it('is told in one event and printed in one line', () => {
    newStore().tell(one, other);
    expect(heard.map(({ type, detail }) => [type, detail as unknown])).to.deep.equal([
      ['shirase:problem', { problems: [one, other] }],
    ]);
    expect(printed).to.deep.equal([['shirase: url at /services/3/url, not-saved (run "npx shirase check")']]);
  });

  it('is not told again with what comes later', () => {
    const store = newStore();
    store.tell(one);
    store.tell(other);
    expect((heard[1]!.detail as { problems: unknown }).problems).to.deep.equal([other]);
    expect(printed[1]).to.deep.equal(['shirase: not-saved (run "npx shirase check")']);
  });
});
