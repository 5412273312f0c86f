import { expect } from '@open-wc/testing';
import { announced, forgetChoices, newStore, open, partOf, place, press, show } from './preferences-fixture';

/** A script that a gate has released: its type is swapped. */
function ran(names: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, names);
  return document.body.appendChild(script);
}

describe('the offer to reload', () => {
  let scripts: HTMLScriptElement[] = [];

  afterEach(() => {
    for (const script of scripts.splice(0)) script.remove();
    forgetChoices();
  });

  it('stands where something has run that is refused now, by its name, and is announced', async () => {
    scripts = [ran({ category: 'analytics', service: 'counter' }), ran({ category: 'advertising' })];
    const element = await open();
    await press(element, partOf(element, 'reject'));
    const words = await announced(element);
    expect(words).to.contain('Until you reload this page, this keeps running: Counter and Advertising.');
    expect(partOf(element, 'reload').textContent).to.contain('Counter and Advertising');
    await expect(element).to.be.accessible();
  });

  it('stands nowhere after an acceptance, nor for what waits, nor for what runs on a refusal', async () => {
    scripts = [ran({ service: 'counter' }), ran({ service: 'ads-one' }), ran({ category: '!analytics' })];
    scripts[1]!.type = 'text/plain';
    const store = newStore();
    const element = await open(store);
    await press(element, partOf(element, 'accept'));
    await announced(element);
    expect(partOf(element, 'reload')).to.equal(null);
    scripts.shift()!.remove();
    await show(store, element);
    await press(element, partOf(element, 'reject'));
    await announced(element);
    expect(partOf(element, 'reload')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes when the visitor puts it off, and when the preferences open again', async () => {
    scripts = [ran({ service: 'counter' })];
    const store = newStore();
    const element = await place(store);
    await show(store, element);
    await press(element, partOf(element, 'reject'));
    await announced(element);
    await press(element, partOf(element, 'reload-later'));
    expect(partOf(element, 'reload')).to.equal(null);
    await show(store, element);
    await press(element, partOf(element, 'reject'));
    await announced(element);
    expect(partOf(element, 'reload')).not.to.equal(null);
    await show(store, element);
    expect(partOf(element, 'reload')).to.equal(null);
    await expect(element).to.be.accessible();
  });
});
