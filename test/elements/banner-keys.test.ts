import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { press as key } from '../harness/keys';
import type { BannerElement } from '../../src/elements/banner';
import {
  fileOf,
  focused,
  forgetBanner,
  isFocused,
  frame,
  newStore,
  partOf,
  place,
  press,
} from './banner-fixture';

const modal = () => newStore(fileOf({ layout: 'modal' }));

const link = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<a href="#x">a link of the page</a>`);

/** Goes on by Tab to an element, which is near. */
async function tabTo(target: Element): Promise<void> {
  for (let count = 0; count < 10 && focused() !== target; count += 1) await key('Tab');
  expect(isFocused(target)).to.equal(true);
}

/** A banner between two controls of the page. */
async function between(): Promise<{ before: HTMLElement; element: BannerElement; after: HTMLElement }> {
  const before = await link();
  const element = await place();
  return { before, element, after: await link() };
}

describe('the banner, by keyboard,', () => {
  afterEach(forgetBanner);

  it('takes no focus', async () => {
    const before = await link();
    before.focus();
    const element = await place();
    await frame();
    expect(isFocused(before)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is passed through from end to end and holds nobody', async () => {
    const { before, element, after } = await between();
    before.focus();
    const reached: (string | null | undefined)[] = [];
    for (let count = 0; count < 4; count += 1) {
      await key('Tab');
      reached.push(isFocused(after) ? 'after' : focused()?.getAttribute('part'));
    }
    expect(reached).to.deep.equal(['accept', 'reject', 'preferences', 'after']);
    await key('Shift+Tab');
    expect(isFocused(partOf(element, 'preferences'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  for (const [chord, name, by] of [
    ['Enter', 'reject', 'banner'],
    ['Space', 'accept', 'banner'],
  ] as const) {
    it(`is answered with ${chord}, and gives the focus back to where it was`, async () => {
      const before = await link();
      const store = newStore();
      const element = await place(store);
      before.focus();
      await tabTo(partOf(element, name));
      const hidden = oneEvent(document, 'shirase:hidden');
      await key(chord);
      await hidden;
      expect(store.get()).to.include({ asked: false, by });
      expect(isFocused(before)).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('stays, and answers nothing, by Escape', async () => {
    const store = newStore();
    const element = await place(store);
    partOf(element, 'accept').focus();
    const state = store.get();
    await key('Escape');
    await frame();
    expect(partOf(element, 'panel')).not.to.equal(null);
    expect(store.get()).to.equal(state);
    await expect(element).to.be.accessible();
  });

  it('leaves the focus at the start of the page where what held it is gone', async () => {
    const before = await link();
    const element = await place();
    before.focus();
    partOf(element, 'reject').focus();
    before.remove();
    await press(element, 'reject');
    expect(isFocused(document.body)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('leaves the focus alone when it is elsewhere by the time that the banner goes', async () => {
    const before = await link();
    const store = newStore();
    const element = await place(store);
    const field = await fixture<HTMLElement>(html`<input aria-label="a field of the page" />`);
    before.focus();
    partOf(element, 'accept').focus();
    field.focus();
    await store.rejectAll();
    await element.updateComplete;
    expect(isFocused(field)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('gives the focus back to where it was the second time, too', async () => {
    const [first, second] = [await link(), await link()];
    const store = newStore();
    const element = await place(store);
    for (const one of [first, second]) {
      store.showBanner();
      await element.updateComplete;
      one.focus();
      partOf(element, 'reject').focus();
      await press(element, 'reject');
      expect(isFocused(one)).to.equal(true);
    }
    await expect(element).to.be.accessible();
  });
});

describe('the banner as a modal dialog', () => {
  afterEach(forgetBanner);

  it('has the focus on its heading', async () => {
    const element = await place(modal());
    expect(partOf<HTMLDialogElement>(element, 'panel').matches(':modal')).to.equal(true);
    expect(isFocused(partOf(element, 'title'))).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is closed with Escape for this view, and records nothing', async () => {
    const before = await link();
    before.focus();
    const store = modal();
    const element = await place(store);
    const state = store.get();
    const hidden = oneEvent(document, 'shirase:hidden');
    await key('Escape');
    await hidden;
    expect(partOf(element, 'panel')).to.equal(null);
    expect(store.get()).to.equal(state);
    expect(store.get().asked).to.equal(true);
    expect(isFocused(before)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('comes again when the page asks for it', async () => {
    const store = modal();
    const element = await place(store);
    const hidden = oneEvent(document, 'shirase:hidden');
    await key('Escape');
    await hidden;
    store.showBanner();
    await element.updateComplete;
    expect(partOf(element, 'panel').matches(':modal')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is answered with the keyboard', async () => {
    const store = modal();
    const element = await place(store);
    await tabTo(partOf(element, 'reject'));
    const hidden = oneEvent(document, 'shirase:hidden');
    await key('Enter');
    await hidden;
    expect(store.get()).to.include({ asked: false, by: 'banner' });
    expect(store.get().granted).to.deep.equal(['necessary']);
    await expect(element).to.be.accessible();
  });

  it('stays a modal dialog when the page moves it', async () => {
    const element = await place(modal());
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    await frame();
    expect(partOf(element, 'panel').matches(':modal')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('does not come up when it is gone before it is drawn', async () => {
    const store = modal();
    const element = await place(store);
    store.setLanguage('ja');
    const drawn = element.updateComplete;
    element.remove();
    await drawn;
    expect(partOf(element, 'panel')).to.equal(null);
  });
});
