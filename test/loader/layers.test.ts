import { expect, fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { drawLayers } from '../../src/loader/layers';
import '../../src/define/banner';
import { keeper } from '../core/keeper';
import { file, idle, newCookie, turn, unload } from './loader-fixture';

function draw(json: unknown = file(), more: () => Promise<unknown> = () => Promise.resolve()) {
  const store = createStore(newCookie(), 'en', keeper);
  let fetched = 0;
  store.open(json);
  drawLayers(store, () => {
    fetched += 1;
    return more();
  });
  return { store, fetched: () => fetched };
}

const layers = (): string[] =>
  [...document.querySelectorAll('html > *')]
    .map(({ localName }) => localName)
    .filter((name) => name.includes('-'));

describe('the layers', () => {
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
    const { store } = draw();
    store.showPreferences();
    await turn();
    expect(layers()).to.deep.equal(['shirase-banner']);
  });

  it('are none where nothing is asked', async () => {
    draw({ format: 99 });
    await turn();
    expect(layers()).to.deep.equal([]);
  });

  it('have what comes next fetched when there is time, not before', async () => {
    const { fetched } = draw();
    expect(fetched()).to.equal(0);
    await idle();
    expect(fetched()).to.be.greaterThan(0);
  });

  it('have it fetched at once where the page asks for the preferences', () => {
    const { store, fetched } = draw();
    store.showPreferences();
    expect(fetched()).to.equal(1);
  });

  it('tell where it cannot be had', async () => {
    const { store } = draw(file(), () => Promise.reject(new Error('404')));
    await idle();
    expect(store.problems().map(({ code }) => code)).to.include('screen-failed');
  });
});
