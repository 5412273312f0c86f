import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { press as key } from '../harness/keys';
import {
  dialogOf,
  focused,
  forgetChoices,
  newStore,
  open,
  partOf,
  place,
  show,
  switchOf,
} from './preferences-fixture';

describe('the preferences, by keyboard,', () => {
  afterEach(forgetChoices);

  it('turn a switch with Space', async () => {
    const element = await open();
    switchOf(element, 'analytics').focus();
    const turned = oneEvent(switchOf(element, 'analytics'), 'change');
    await key('Space');
    await turned;
    expect(switchOf(element, 'analytics').checked).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('close with Escape, record nothing, and leave the banner where it is', async () => {
    const store = newStore();
    store.showBanner();
    const element = await open(store);
    switchOf(element, 'analytics').click();
    const before = store.get();
    const gone = oneEvent(dialogOf(element), 'close');
    await key('Escape');
    await gone;
    expect(store.get()).to.equal(before);
    expect(store.screen.get()).to.deep.equal({ banner: true, preferences: false });
    await expect(element).to.be.accessible();
  });

  it('open again after Escape', async () => {
    const store = newStore();
    const element = await open(store);
    const gone = oneEvent(dialogOf(element), 'close');
    await key('Escape');
    await gone;
    await show(store, element);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('give the focus back to what opened them', async () => {
    const store = newStore();
    const element = await place(store);
    const link = await fixture<HTMLElement>(
      html`<shirase-preferences-link .store=${store}></shirase-preferences-link>`,
    );
    partOf(link, 'button').focus();
    const shown = oneEvent(document, 'shirase:shown');
    await key('Enter');
    await shown;
    expect(focused()).to.equal('title');
    partOf(element, 'reject').click();
    await element.updateComplete;
    expect(focused()).to.equal('button');
    await expect(element).to.be.accessible();
  });

  it('give it back before anybody hears of the choice', async () => {
    const store = newStore();
    const element = await place(store);
    const opener = await fixture<HTMLElement>(html`<button id="opener">open</button>`);
    opener.focus();
    await show(store, element);
    const heard: string[] = [];
    store.subscribe(() => heard.push(focused()));
    partOf(element, 'accept').click();
    expect(heard).to.deep.equal(['opener']);
    await expect(element).to.be.accessible();
  });

  it('close without complaint when what opened them is gone', async () => {
    const store = newStore();
    const element = await place(store);
    const opener = await fixture<HTMLElement>(html`<button>open</button>`);
    opener.focus();
    await show(store, element);
    opener.remove();
    partOf(element, 'save').click();
    await element.updateComplete;
    expect(dialogOf(element).open).to.equal(false);
    expect(focused()).to.equal('body');
    await expect(element).to.be.accessible();
  });

  // Beyond the last stop it goes round, or to the browser's own buttons; so many presses and the focus is back,
  // which the next test needs.
  for (const [chord, first, last, beyond] of [
    ['Tab', 'close', 'save', 2],
    ['Shift+Tab', 'save', 'close', 1],
  ] as const) {
    it(`keep ${chord} inside`, async () => {
      await fixture(html`<div><button id="before">before</button><a id="after" href="#x">after</a></div>`);
      const element = await open();
      partOf(element, first).focus();
      const reached = [focused()];
      while (reached.at(-1) !== last && reached.length < 20) {
        await key(chord);
        reached.push(focused());
      }
      expect(reached).to.include.members(['accept', 'reject', 'close', 'save', 'switch-advertising']);
      for (let count = 0; count < beyond; count += 1) {
        await key(chord);
        reached.push(focused());
      }
      expect(reached.filter((name) => name === 'before' || name === 'after')).to.deep.equal([]);
      expect(document.hasFocus()).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }
});
