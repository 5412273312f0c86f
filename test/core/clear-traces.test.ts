import { expect } from '@open-wc/testing';
import { clearTraces } from '../../src/core/clear-traces';
import { cookiePairs } from '../../src/core/cookie-pairs';
import { forbidCookies, forbidStorage, forget, type Fault } from './storage-faults';

const prefix = 'traces-';
const here = (): string[] =>
  cookiePairs()
    .map((pair) => pair.split('=')[0]!)
    .filter((name) => name.startsWith(prefix))
    .sort();

const bake = (...names: string[]): void => {
  for (const name of names) document.cookie = `${prefix}${name}=1; path=/`;
};

/** A file in which `ads` and `stats` have left something; only `stats` is allowed. */
const clear = (ads: object, stats: object = {}, own = `${prefix}own`): void =>
  clearTraces(
    {
      services: [
        { id: 'ads', ...ads },
        { id: 'stats', ...stats },
      ],
    },
    (id) => id === 'stats',
    own,
  );

const cookies = (...names: unknown[]) => ({ cookies: names.map((name) => ({ name })) });

describe('what a refused service has left', () => {
  let faults: Fault[] = [];

  afterEach(() => {
    for (const fault of faults) fault.restore();
    faults = [];
    forget(prefix);
    sessionStorage.clear();
  });

  it('is gone: its cookies, by name or by how the name begins', () => {
    bake('ad', 'ad-more', 'adx1', 'adx2', 'other');
    clear(cookies(`${prefix}ad`, `${prefix}adx*`));
    expect(here()).to.deep.equal(['traces-ad-more', 'traces-other']);
  });

  it('is gone: its keys in both storages', () => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const name of ['ad', 'ad.1', 'other']) storage.setItem(prefix + name, '1');
    }
    clear({ storageKeys: [`${prefix}ad*`] });
    for (const storage of [localStorage, sessionStorage]) {
      expect(Object.keys(storage).filter((key) => key.startsWith(prefix))).to.deep.equal(['traces-other']);
    }
  });

  it('stays where an allowed service declares it too', () => {
    bake('shared', 'ad');
    clear(cookies(`${prefix}*`), cookies(`${prefix}shared`));
    expect(here()).to.deep.equal(['traces-shared']);
  });

  it('is never our own', () => {
    bake('own', 'ad');
    localStorage.setItem(`${prefix}own`, 'record');
    clear({ ...cookies(`${prefix}*`), storageKeys: [`${prefix}*`] });
    expect(here()).to.deep.equal(['traces-own']);
    expect(localStorage.getItem(`${prefix}own`)).to.equal('record');
  });

  for (const declared of ['*', '', 7, null, {}, ['traces-ad'], undefined]) {
    it(`is nothing where the name is ${JSON.stringify(declared)}`, () => {
      bake('ad');
      clear({ ...cookies(declared), storageKeys: [declared] });
      expect(here()).to.deep.equal(['traces-ad']);
    });
  }

  for (const services of [null, 'x', [null, 7], [{ cookies: 'x' }], [{ cookies: [null], storageKeys: {} }]]) {
    it(`is nothing where the services are ${JSON.stringify(services)}`, () => {
      bake('ad');
      clearTraces({ services }, () => false, 'own');
      expect(here()).to.deep.equal(['traces-ad']);
    });
  }

  it('goes also where it was set for a path', () => {
    const path = location.pathname.replace(/\/[^/]*$/, '') || '/';
    document.cookie = `${prefix}deep=1; path=${path}`;
    clear({ cookies: [{ name: `${prefix}deep`, path }] });
    expect(here()).to.deep.equal([]);
  });

  it('is no reason to fail where the browser refuses', () => {
    bake('ad');
    faults = [forbidCookies(), forbidStorage()];
    clear({ ...cookies(`${prefix}*`), storageKeys: [`${prefix}*`] });
  });
});
