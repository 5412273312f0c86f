import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { fetchLanguage, languageTags } from '../../src/elements/language-files';
import { withoutMarks } from '../../src/config/without-marks';
import { placeReopenButton } from '../../src/loader/reopen-button';
import type { PageShirase } from '../../src/shirase';
import { file, newCookie, unload } from './loader-fixture';
import { keeper } from '../core/keeper';

const store = createStore(newCookie(), 'en', keeper) as unknown as PageShirase;

const button = (): HTMLButtonElement =>
  document.body.previousElementSibling!.shadowRoot!.querySelector('[part="reopen"]')!;
const isThere = (): boolean => button().checkVisibility();

describe('the small button that leads back', () => {
  before(async () => {
    store.open(file());
    await store.rejectAll();
    placeReopenButton(store);
  });

  after(unload);

  it('stands just before the body, once', async () => {
    const host = document.body.previousElementSibling!;
    placeReopenButton(store);
    expect(document.body.previousElementSibling === host).to.equal(true);
    expect(host.previousElementSibling!.localName).to.equal('head');
    expect(isThere()).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('opens the second layer', () => {
    button().click();
    expect(store.screen.get().preferences).to.equal(true);
    store.hide();
  });

  it('gives way to the layers', () => {
    store.showPreferences();
    expect(isThere()).to.equal(false);
    store.hide();
    expect(isThere()).to.equal(true);
    store.showBanner();
    expect(isThere()).to.equal(false);
    store.hide();
    expect(isThere()).to.equal(true);
  });

  for (const [language, lang, words] of [
    ['en', 'en', 'Cookie settings'],
    ['ja', 'ja', 'クッキーの設定'],
    ['jam', 'en', 'Cookie settings'],
    ['it', 'en', 'Cookie settings'],
    ['zh-TW', 'zh-Hant', 'Cookie 設定'],
    ['ko-KR', 'ko', '쿠키 설정'],
  ] as const) {
    it(`says "${words}" in ${language}`, () => {
      store.setLanguage(language);
      expect([button().textContent, button().lang]).to.deep.equal([words, lang]);
    });
  }

  for (const tag of languageTags.slice(2)) {
    it(`says what the link of the page says in ${tag}`, async () => {
      const { words } = await fetchLanguage(tag);
      store.setLanguage(tag);
      expect(button().textContent).to.equal(withoutMarks(words['preferences.link']!));
    });
  }

  it('is written from right to left where its language is', () => {
    store.setLanguage('ar');
    expect(button().matches(':dir(rtl)')).to.equal(true);
  });

  it('is as large as a finger', () => {
    expect(button().getBoundingClientRect().height).to.be.at.least(44);
  });
});
