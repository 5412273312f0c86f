import { expect } from '@open-wc/testing';
import {
  file,
  forgetChoices,
  newStore,
  open,
  openServices,
  partOf,
  press,
  show,
  switchOf,
  withModel,
} from './preferences-fixture';

describe('the preferences, choice by choice,', () => {
  afterEach(forgetChoices);

  it('have no switch for what cannot be refused, but say that it is on', async () => {
    const element = await open();
    const [needed] = element.renderRoot.querySelectorAll('[part="category"]');
    await openServices(element, 0);
    expect(needed!.querySelectorAll('input')).to.have.length(0);
    expect(needed!.textContent).to.contain('Always active');
    await expect(element).to.be.accessible();
  });

  it('announce a switch as one, by the name of what it switches, and say its state in words too', async () => {
    const element = await open();
    const one = switchOf(element, 'analytics');
    expect(one.getAttribute('role')).to.equal('switch');
    expect(one.labels![0]!.textContent).to.equal('Analytics');
    expect(one.parentElement!.textContent.trim()).to.equal('On');
    await press(element, one.labels![0]!);
    expect(one.parentElement!.textContent.trim()).to.equal('Off');
    await expect(element).to.be.accessible();
  });

  it('show what is allowed now', async () => {
    const store = newStore();
    await store.choose({ categories: { analytics: false } });
    const element = await open(store);
    expect(switchOf(element, 'analytics').checked).to.equal(false);
    expect(switchOf(element, 'advertising').checked).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('tick nothing for a visitor who has yet to opt in', async () => {
    const element = await open(newStore(withModel('optIn')));
    expect(element.renderRoot.querySelectorAll('input')).to.have.length(2);
    expect(element.renderRoot.querySelectorAll('input:checked')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('leave a service off that needs consent, though the rest of its category runs', async () => {
    const [session, counter, ...ads] = file.services;
    const store = newStore({ ...file, services: [session, { ...counter, model: 'optIn' }, ...ads] });
    const element = await open(store);
    await openServices(element, 1);
    expect(switchOf(element, 'analytics').checked).to.equal(true);
    expect(switchOf(element, 'counter').checked).to.equal(false);
    await press(element, partOf(element, 'save'));
    expect(['analytics', 'counter'].map((id) => store.allows(id))).to.deep.equal([true, false]);
    await expect(element).to.be.accessible();
  });

  it('save what is switched, and only that', async () => {
    const store = newStore(withModel('optIn'));
    const element = await open(store);
    await press(element, switchOf(element, 'analytics'));
    expect(store.allows('analytics')).to.equal(false);
    await press(element, partOf(element, 'save'));
    expect(store.get().granted).to.have.members(['necessary', 'session', 'analytics', 'counter']);
    expect(store.get().by).to.equal('preferences');
    await expect(element).to.be.accessible();
  });

  it('move the services with their category', async () => {
    const element = await open();
    await openServices(element, 2);
    await press(element, switchOf(element, 'ads-one'));
    await press(element, switchOf(element, 'advertising'));
    await press(element, switchOf(element, 'advertising'));
    expect(switchOf(element, 'ads-one').checked).to.equal(true);
    expect(switchOf(element, 'ads-two').checked).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('save an exception, and show it again', async () => {
    const store = newStore();
    const element = await open(store);
    await openServices(element, 2);
    await press(element, switchOf(element, 'ads-one'));
    await press(element, partOf(element, 'save'));
    expect(['advertising', 'ads-one', 'ads-two'].map((id) => store.allows(id))).to.deep.equal([
      true,
      false,
      true,
    ]);
    await show(store, element);
    const details = await openServices(element, 2);
    expect(details.querySelector('summary')!.textContent).to.contain('1 set separately');
    expect(switchOf(element, 'advertising').checked).to.equal(true);
    expect(switchOf(element, 'ads-one').checked).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('store exceptions only where a service differs', async () => {
    const store = newStore();
    const asked: unknown[] = [];
    const element = await open({ ...store, choose: (...all) => (asked.push(all), store.choose(...all)) });
    await openServices(element, 2);
    await press(element, switchOf(element, 'ads-two'));
    await press(element, partOf(element, 'save'));
    const categories = { analytics: true, advertising: true };
    expect(asked).to.deep.equal([
      [{ categories, services: { counter: null, 'ads-one': null, 'ads-two': false } }, 'preferences'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('forget what was set and not saved', async () => {
    const store = newStore();
    const element = await open(store);
    await press(element, switchOf(element, 'analytics'));
    await press(element, partOf(element, 'close'));
    await show(store, element);
    expect(switchOf(element, 'analytics').checked).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('honour a refusal where the site only gives notice', async () => {
    const store = newStore(withModel('notice'));
    const element = await open(store);
    await press(element, switchOf(element, 'analytics'));
    await press(element, partOf(element, 'save'));
    expect(store.allows('counter')).to.equal(false);
    expect(store.allows('ads-one')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('show when the visitor chose, and take the consent back', async () => {
    const store = newStore();
    await store.acceptAll();
    const element = await open(store);
    const receipt = element.renderRoot.querySelector('.receipt')!;
    expect(receipt.textContent).to.contain(store.get().id!).and.to.contain(String(new Date().getFullYear()));
    await expect(element).to.be.accessible();
    await press(element, partOf(element, 'withdraw'));
    expect(store.get().granted).to.have.members(['necessary', 'session']);
    expect(store.screen.get()).to.deep.equal({ banner: null, preferences: false });
    await expect(element).to.be.accessible();
  });

  it('offer nothing to take back where nothing was agreed to', async () => {
    const store = newStore();
    await store.rejectAll();
    const element = await open(store);
    expect(element.renderRoot.textContent).to.contain(store.get().id!);
    expect(element.renderRoot.querySelectorAll('[part="withdraw"]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});
