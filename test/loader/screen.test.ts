import { expect, fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { FetchModule, ModuleName } from '../../src/loader/fetch-module';
import { drawScreens } from '../../src/loader/screen';
import type { PageShirase } from '../../src/shirase';
import { keeper } from '../core/keeper';
import { file, newCookie, turn, unload } from './loader-fixture';

function draw(json: unknown = file()) {
  const fetched: ModuleName[] = [];
  const backs: unknown[] = [];
  const need: FetchModule = (name) => {
    fetched.push(name);
    return Promise.resolve(name === 'back' ? { default: (one: unknown) => backs.push(one) } : {});
  };
  const store = createStore(newCookie(), 'en', keeper) as unknown as PageShirase;
  store.open(json);
  drawScreens(store, need);
  return { store, fetched, backs, has: (name: ModuleName) => fetched.includes(name) };
}

describe('the screen', () => {
  afterEach(unload);

  it('needs the first layer where the visitor is asked', () => {
    expect(draw().fetched).to.deep.equal(['ask']);
  });

  it('needs the second layer at once where the page asks for it', async () => {
    const { store, has } = draw();
    await store.rejectAll();
    expect(has('choose')).to.equal(false);
    store.showPreferences();
    expect(has('choose')).to.equal(true);
  });

  it('needs nothing for a visitor who has answered', () => {
    expect(draw(file({ categories: [], services: [], reopen: { kind: 'link' } })).fetched).to.deep.equal([]);
  });

  for (const [what, json] of [
    ['is flawed, though nothing is asked', { format: 1, categories: [{ id: 'Not An Id' }] }],
    ['cannot be used at all', { format: 99 }],
  ] as const) {
    it(`needs what can tell of it where the file ${what}`, () => {
      expect(draw(json).has('ask')).to.equal(true);
    });
  }

  it('needs what holds tags only while a service that says so is not allowed', async () => {
    const hold = { id: 'counter', category: 'analytics', hosts: ['px.example'], hold: true };
    const optOut = { consent: { model: 'optOut' } };
    expect(draw().has('hold')).to.equal(false);
    expect(draw(file({ services: [hold] })).has('hold')).to.equal(true);
    expect(draw(file({ services: [{ ...hold, category: 'nowhere' }], ...optOut })).has('hold')).to.equal(
      true,
    );
    const { store, has } = draw(file({ services: [hold], ...optOut }));
    expect(has('hold')).to.equal(false);
    await store.rejectAll();
    expect(has('hold')).to.equal(true);
  });

  it('leaves a way back once the visitor has answered', async () => {
    const { store, backs } = draw();
    await turn();
    expect(backs).to.deep.equal([]);
    await store.acceptAll();
    await turn();
    expect(backs[0] === store).to.equal(true);
  });
});

describe('an element of the page', () => {
  afterEach(unload);

  const answered = () => draw(file({ categories: [], reopen: { kind: 'link' } }));

  for (const [name, element, wanted] of [
    ['a notice', 'shirase-cookies', true],
    ['a notice to come', 'shirase-notice', true],
    ['a link without words', 'shirase-preferences-link', true],
    ['a link with words', 'shirase-preferences-link<b>Settings</b>', false],
    ['the banner', 'shirase-banner', false],
    ['the preferences', 'shirase-preferences', false],
    ["somebody's own", 'x-shirase', false],
  ] as const) {
    it(`${wanted ? 'brings' : 'does not bring'} what it needs: ${name}`, async () => {
      const { has } = answered();
      const place = await fixture(html`<div></div>`);
      const [tag, words = ''] = element.split('<b>');
      const made = document.createElement(tag!);
      if (words) made.append(document.createElement('b'));
      place.append(made);
      await turn();
      expect(has('tell')).to.equal(wanted);
    });
  }

  it('brings what it needs when it was there before', async () => {
    await fixture(html`<div><shirase-web-beacons></shirase-web-beacons></div>`);
    expect(answered().has('tell')).to.equal(true);
  });
});
