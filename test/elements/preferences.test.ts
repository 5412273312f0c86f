import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { shareStore } from '../../src/core/shared-store';
import type { PreferencesElement } from '../../src/elements/preferences';
import {
  announced,
  dialogOf,
  file,
  focused,
  forgetChoices,
  newStore,
  open,
  openServices,
  partOf,
  place,
  press,
  show,
  withModel,
} from './preferences-fixture';

describe('the preferences', () => {
  afterEach(forgetChoices);

  it('open as a modal dialog with the focus on their heading', async () => {
    const element = await open();
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(focused()).to.equal('title');
    await expect(element).to.be.accessible();
  });

  it('show nothing before they are asked for', async () => {
    const element = await place(newStore());
    expect(dialogOf(element).open).to.equal(false);
    expect(element.renderRoot.textContent.trim()).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('open at once when they come after the wish', async () => {
    const store = newStore();
    store.showPreferences();
    const element = await place(store);
    expect(dialogOf(element).open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('show their children until the file is there, and then what was wished for', async () => {
    const store = newStore(null);
    store.showPreferences();
    const element = await fixture<PreferencesElement>(
      html`<shirase-preferences .store=${store}><p>Write to us.</p></shirase-preferences>`,
    );
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    store.open(file);
    await element.updateComplete;
    expect(dialogOf(element).open).to.equal(true);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('find the store of a page that starts later', async () => {
    const element = await fixture<PreferencesElement>(html`<shirase-preferences></shirase-preferences>`);
    const store = newStore();
    shareStore(store);
    document.dispatchEvent(new CustomEvent('shirase:ready'));
    await element.updateComplete;
    await show(store, element);
    expect(dialogOf(element).open).to.equal(true);
    shareStore(undefined);
    await expect(element).to.be.accessible();
  });

  it('wear the theme of the file from the first moment', async () => {
    const element = await open(
      newStore({ ...file, theme: { accent: '#800000', dark: { accent: '#ff8080' } } }),
    );
    const { backgroundColor } = getComputedStyle(partOf(element, 'save'));
    expect(['rgb(128, 0, 0)', 'rgb(255, 128, 128)']).to.include(backgroundColor);
    await expect(element).to.be.accessible();
  });

  it('accept all: grant everything, close, take the banner along and say that it is saved', async () => {
    const store = newStore(withModel('optIn'));
    store.showBanner();
    const element = await open(store);
    await press(element, partOf(element, 'accept'));
    expect(store.get()).to.include({ by: 'preferences', asked: false });
    expect(store.get().refused).to.deep.equal([]);
    expect(store.screen.get()).to.deep.equal({ banner: null, preferences: false });
    expect(dialogOf(element).open).to.equal(false);
    expect(await announced(element)).to.equal('Your choice has been saved.');
    await expect(element).to.be.accessible();
  });

  it('reject all: leave only what is needed', async () => {
    const store = newStore();
    const element = await open(store);
    await press(element, partOf(element, 'reject'));
    expect(store.get().granted).to.have.members(['necessary', 'session']);
    expect(store.get().by).to.equal('preferences');
    expect(dialogOf(element).open).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('record nothing when they are closed, and leave the banner where it is', async () => {
    const store = newStore();
    store.showBanner();
    const element = await open(store);
    const before = store.get();
    await press(element, partOf(element, 'close'));
    expect(store.get()).to.equal(before);
    expect(store.screen.get()).to.deep.equal({ banner: true, preferences: false });
    expect(dialogOf(element).open).to.equal(false);
    expect(await announced(element)).to.equal('');
    await expect(element).to.be.accessible();
  });

  it('say so when the browser keeps nothing', async () => {
    const store = { ...newStore(), acceptAll: () => Promise.resolve({ saved: false }) };
    const element = await open(store);
    await press(element, partOf(element, 'accept'));
    expect(await announced(element)).to.equal('Your choice could not be saved in this browser.');
    await expect(element).to.be.accessible();
  });

  it('tell the page when they come and go', async () => {
    const store = newStore();
    const element = await place(store);
    setTimeout(() => store.showPreferences());
    expect((await oneEvent(document, 'shirase:shown')).detail.element === element).to.equal(true);
    setTimeout(() => store.hide());
    expect((await oneEvent(document, 'shirase:hidden')).detail.element === element).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('stay open when the page moves them', async () => {
    const store = newStore();
    const element = await open(store);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    await announced(element);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expect(store.screen.get().preferences).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('draw the services of a category only when they are opened', async () => {
    const services = Array.from({ length: 1000 }, (_, index) => ({
      id: `ad-${index}`,
      category: 'advertising',
    }));
    const store = newStore({ ...file, services });
    const element = await place(store);
    const start = performance.now();
    await show(store, element);
    expect(performance.now() - start).to.be.below(400);
    expect(element.renderRoot.querySelectorAll('[part="service"]')).to.have.length(0);
    await openServices(element, 0);
    expect(element.renderRoot.querySelectorAll('[part="service"]')).to.have.length(1000);
  });
});
