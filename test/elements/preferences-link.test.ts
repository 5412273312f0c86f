import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { press as key } from '../harness/keys';
import type { PreferencesLinkElement } from '../../src/elements/preferences-link';
import { file, focused, forgetChoices, newStore, partOf } from './preferences-fixture';

const place = (store: object, as = 'link'): Promise<PreferencesLinkElement> =>
  fixture<PreferencesLinkElement>(
    html`<shirase-preferences-link as=${as} .store=${store}
      ><a href="#policy">Policy</a></shirase-preferences-link
    >`,
  );

describe('the preferences link', () => {
  afterEach(forgetChoices);

  it('opens the preferences', async () => {
    const store = newStore();
    const link = await place(store);
    partOf(link, 'button').click();
    expect(store.screen.get().preferences).to.equal(true);
    await expect(link).to.be.accessible();
  });

  it('is a button to the keyboard', async () => {
    const store = newStore();
    const link = await place(store);
    partOf(link, 'button').focus();
    const clicked = oneEvent(link, 'click');
    await key('Space');
    await clicked;
    expect(store.screen.get().preferences).to.equal(true);
    await expect(link).to.be.accessible();
  });

  it('takes the focus when it is clicked, so that it comes back here', async () => {
    const link = await place(newStore());
    partOf(link, 'button').click();
    expect(focused()).to.equal('button');
    await expect(link).to.be.accessible();
  });

  it('shows its children until the file is there', async () => {
    const store = newStore(null);
    const link = await place(store);
    expect(link.querySelector('a')!.checkVisibility()).to.equal(true);
    store.open(file);
    await link.updateComplete;
    expect(link.querySelector('a')!.checkVisibility()).to.equal(false);
    expect(partOf(link, 'button').textContent.trim()).to.equal('Cookie settings');
    await expect(link).to.be.accessible();
  });

  it('stays a fallback on a page that starts nothing', async () => {
    const link = await fixture<PreferencesLinkElement>(
      html`<shirase-preferences-link .config=${file}><a href="#policy">Policy</a></shirase-preferences-link>`,
    );
    expect(link.querySelector('a')!.checkVisibility()).to.equal(true);
    await expect(link).to.be.accessible();
  });

  it('takes its type and colour from the page', async () => {
    const footer = await fixture(
      html`<footer class="page"><shirase-preferences-link></shirase-preferences-link></footer>`,
    );
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.page { font: italic 20px/2 serif; color: rgb(90, 0, 0) }');
    document.adoptedStyleSheets = [sheet];
    const link = footer.querySelector('shirase-preferences-link')!;
    link.store = newStore();
    link.requestUpdate();
    await link.updateComplete;
    const { font, color, textDecorationLine } = getComputedStyle(partOf(link, 'button'));
    expect(font).to.equal(getComputedStyle(footer).font);
    expect([color, textDecorationLine]).to.deep.equal(['rgb(90, 0, 0)', 'underline']);
    document.adoptedStyleSheets = [];
    await expect(link).to.be.accessible();
  });

  it('is large enough to press as a button', async () => {
    const link = await place(newStore(), 'button');
    expect(partOf(link, 'button').offsetHeight).to.be.at.least(44);
    await expect(link).to.be.accessible();
  });

  it('says what the file has it say', async () => {
    const link = await place(
      newStore({ ...file, texts: { en: { 'preferences.link': 'Stop advertising' } } }),
    );
    expect(partOf(link, 'button').textContent.trim()).to.equal('Stop advertising');
    await expect(link).to.be.accessible();
  });

  it('says it in the language of the page', async () => {
    const store = newStore();
    const link = await place(store);
    store.setLanguage('ja');
    await link.updateComplete;
    expect(partOf(link, 'button').textContent.trim()).to.equal('クッキーの設定');
    expect(partOf(link, 'button').lang).to.equal('ja');
    await expect(link).to.be.accessible();
  });
});
