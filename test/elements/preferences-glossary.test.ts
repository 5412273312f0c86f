import { expect, waitUntil } from '@open-wc/testing';
import type { Place } from '../../src/config/consent-settings';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { languageTags } from '../../src/elements/language-files';
import type { PreferencesElement } from '../../src/elements/preferences';
import { keeper } from '../core/keeper';
import { file, forgetChoices, open, partOf } from './preferences-fixture';

const place: Place = {
  region: 'US-CA',
  model: 'optOut',
  doNotSell: true,
  showGpcStatus: true,
  refused: ['advertising'],
};

function storeOf(json: object = file, where: Partial<Place> = {}): PageStore {
  const store = createStore(`preferences-test-${crypto.randomUUID()}`, 'en', keeper);
  store.open(json, { ...place, ...where });
  return store;
}

const said = (element: PreferencesElement, part = 'term-name'): string[] =>
  [...element.shadowRoot!.querySelectorAll(`[part=${part}]`)].map((one) => one.textContent.trim());

const gpc = 'What “Global Privacy Control (GPC)” means';
const record = 'What “consent record” means';

describe('the preferences', () => {
  afterEach(forgetChoices);

  it('explain Global Privacy Control where they say that it was honoured', async () => {
    const element = await open(storeOf());
    expect(said(element)).to.deep.equal([gpc]);
    expect(partOf(element, 'glossary').previousElementSibling!.getAttribute('part')).to.equal('remark');
    await expect(element).to.be.accessible();
  });

  it('explain the consent record where they show its number', async () => {
    const store = storeOf(file, { refused: [] });
    await store.rejectAll();
    const element = await open(store);
    expect(said(element)).to.deep.equal([record]);
    expect(partOf(element, 'glossary').closest('.receipt')).not.to.equal(null);
    partOf(element, 'term-name').click();
    expect(partOf(element, 'term-definition').checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('explain nothing where they say neither', async () => {
    const element = await open(storeOf(file, { refused: [] }));
    expect(said(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('explain only what the file explains, in its words', async () => {
    const terms = [{ id: 'gpc', term: 'GPC', definition: 'A signal.' }];
    const store = storeOf({ ...file, glossary: { builtIn: false, terms } });
    await store.rejectAll();
    const element = await open(store);
    expect([said(element), said(element, 'term-definition')]).to.deep.equal([
      ['What “GPC” means'],
      ['A signal.'],
    ]);
    await expect(element).to.be.accessible();
  });

  for (const tag of languageTags)
    it(`explain both in ${tag}`, async () => {
      const store = storeOf({ ...file, languages: { default: 'en', available: ['en', tag] } });
      await store.rejectAll();
      store.setLanguage(tag);
      const element = await open(store);
      await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
      const rows = [...element.shadowRoot!.querySelectorAll('[part=glossary]')];
      expect(rows).to.have.length(2);
      for (const row of rows) {
        expect(row.querySelector('[lang]')).to.equal(null);
        expect(row.textContent).not.to.match(/\{term\}|glossary\.|term\./);
      }
      await expect(element).to.be.accessible();
    });
});
