import { expect, fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { drawScreens } from '../../src/loader/screen';
import type { FetchModule, ModuleName } from '../../src/loader/fetch-module';
import type { PageShirase } from '../../src/shirase';
import '../../src/define/banner';
import { file, idle, newCookie, turn, unload } from './loader-fixture';

function draw(json: unknown = file()) {
  const fetched: ModuleName[] = [];
  const backs: unknown[] = [];
  const need: FetchModule = (name) => {
    fetched.push(name);
    return Promise.resolve(name === 'back' ? { default: (one: unknown) => backs.push(one) } : {});
  };
  const store = createStore(newCookie(), 'en') as unknown as PageShirase;
  store.open(json);
  drawScreens(store, need);
  return { store, fetched, backs, has: (name: ModuleName) => fetched.includes(name) };
}

const layers = (): string[] =>
  [...document.querySelectorAll('html > *')]
    .map(({ localName }) => localName)
    .filter((name) => name.includes('-'));

describe('the screens', () => {
  afterEach(unload);

  it('stand just before the body, one of each', async () => {
    const { store } = draw();
    await turn();
    store.showBanner();
    store.setLanguage('ja');
    await turn();
    expect(layers()).to.deep.equal(['shirase-banner']);
    expect(document.body.previousElementSibling!.localName).to.equal('shirase-banner');
  });

  it('leave it to the page that places its own', async () => {
    const own = await fixture(html`<shirase-banner></shirase-banner>`);
    draw();
    await turn();
    expect(layers()).to.deep.equal([]);
    own.remove();
  });

  it('are none that the browser does not know', async () => {
    const { store, has } = draw();
    store.showPreferences();
    await turn();
    expect(has('choose')).to.equal(true);
    expect(layers()).to.deep.equal(['shirase-banner']);
  });

  it('come when the page asks for them', async () => {
    const { store, has } = draw();
    store.rejectAll();
    store.showPreferences();
    await turn();
    expect(has('choose')).to.equal(true);
  });

  it('make the second layer ready while the visitor reads the first', async () => {
    const { has } = draw();
    await idle();
    expect(has('choose')).to.equal(true);
  });

  it('bring what can tell where the file is flawed, though nothing is asked', async () => {
    const { has } = draw({ format: 1, reopen: { kind: 'none' }, categories: [{ id: 'Not An Id' }] });
    await idle();
    expect(has('ask')).to.equal(false);
    expect(has('choose')).to.equal(true);
  });

  it('bring it where the file cannot be used at all', async () => {
    const { has } = draw({ format: 99 });
    await idle();
    expect(has('ask')).to.equal(false);
    expect(has('choose')).to.equal(true);
  });

  it('leave a way back once the visitor has answered', async () => {
    const { store, backs } = draw();
    await turn();
    expect(backs).to.deep.equal([]);
    store.acceptAll();
    await turn();
    expect(backs[0]).to.equal(store);
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
