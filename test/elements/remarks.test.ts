import { expect, fixture, html } from '@open-wc/testing';
import type { Place } from '../../src/config/consent-settings';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import '../../src/define/all';
import { remarks } from '../../src/elements/remarks';
import { keeper } from '../core/keeper';
import { file, forgetChoices, open } from './preferences-fixture';

const place = (more: Partial<Place> = {}): Place => ({
  region: 'US-CA',
  model: 'optOut',
  doNotSell: true,
  showGpcStatus: true,
  refused: ['advertising'],
  ...more,
});

function newStore(more?: Partial<Place>, json: object = file): PageStore {
  const store = createStore(`preferences-test-${crypto.randomUUID()}`, 'en', keeper);
  store.open(json, place(more));
  return store;
}

const inLanguage = (languages: object) => ({ ...file, languages });

afterEach(forgetChoices);

describe('what a visitor should know besides', () => {
  it('is what Global Privacy Control has refused', () => {
    const [said = '', ...rest] = remarks(newStore(), 'en');
    expect(said).to.match(/^Opt-out request honored: .*: Advertising\.$/);
    expect(rest).to.deep.equal([]);
  });

  it('is said in Japanese too', () => {
    expect(remarks(newStore(), 'ja')[0]).to.match(/^ブラウザーの拒否信号.*無効にしています。$/);
  });

  it('is nothing where the signal refuses nothing', () => {
    expect(remarks(newStore({ refused: [] }), 'en')).to.deep.equal([]);
  });

  it('is nothing where the visitor has granted it since', async () => {
    const store = newStore();
    await store.acceptAll('preferences');
    expect(remarks(store, 'en')).to.deep.equal([]);
  });

  it('can be said in the words of the file', () => {
    const store = newStore({}, { ...file, texts: { en: { 'remark.gpc': 'Off: {names}' } } });
    expect(remarks(store, 'en')).to.deep.equal(['Off: Advertising']);
  });

  it('stands in the preferences', async () => {
    const element = await open(newStore());
    const said = element.shadowRoot!.querySelector('[part=remark]');
    expect(said?.textContent).to.contain('Global Privacy Control');
    await expect(element).to.be.accessible();
  });
});

describe('the way back', () => {
  for (const [doNotSell, words] of [
    [true, 'Do Not Sell or Share My Personal Information'],
    [false, 'Cookie settings'],
  ] as const) {
    it(`is called “${words}” where the place ${doNotSell ? 'asks' : 'does not ask'} for it`, async () => {
      const store = newStore({ doNotSell }, inLanguage({ default: 'en', available: ['en', 'ja'] }));
      const link = await fixture(html`<shirase-preferences-link .store=${store}></shirase-preferences-link>`);
      expect(link.shadowRoot!.textContent?.trim()).to.equal(words);
      await expect(link).to.be.accessible();
    });
  }
});
