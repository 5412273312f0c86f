import { expect, fixture, html } from '@open-wc/testing';
import { forgetVendors, page, told } from './vendor-fixture';

const signals = { dataLayer: {} };
const all = ['necessary', 'analytics', 'ads', 'criteo'];
const entry = (granted: string[], by: string | null, event = 'shirase_consent') => ({
  event,
  granted,
  refused: all.filter((id) => !granted.includes(id)),
  by,
  _clear: true,
});

const say = (what: string, tag: string): void =>
  void document.dispatchEvent(
    new CustomEvent(`shirase:${what}`, { detail: { element: document.createElement(tag) } }),
  );

describe('the data layer', () => {
  afterEach(forgetVendors);

  it('gets what is granted and refused, and by whom, after each change', async () => {
    const store = told(signals);
    await store.choose({ categories: { analytics: true } }, 'preferences');
    await store.acceptAll('banner');
    store.setLanguage('ja');
    await store.withdraw();
    expect(page['dataLayer']).to.deep.equal([
      entry(['necessary'], null),
      entry(['necessary', 'analytics'], 'preferences'),
      entry(all, 'banner'),
      entry(['necessary'], 'api'),
    ]);
  });

  it('has the name, and the event the name, that the file says', () => {
    told({ dataLayer: { name: 'layer', event: 'consent.update' } });
    expect(page['layer']).to.deep.equal([entry(['necessary'], null, 'consent.update')]);
    expect('dataLayer' in page).to.equal(false);
  });

  it('learns which screen comes and goes', () => {
    told({ dataLayer: { name: 'screens' } });
    say('shown', 'shirase-banner');
    say('hidden', 'shirase-banner');
    say('shown', 'shirase-preferences');
    expect((page['screens'] as unknown[]).slice(1)).to.deep.equal([
      { event: 'shirase_shown', screen: 'banner', _clear: true },
      { event: 'shirase_hidden', screen: 'banner', _clear: true },
      { event: 'shirase_shown', screen: 'preferences', _clear: true },
    ]);
  });

  it('learns of a banner that was up before', async () => {
    const banner = await fixture<HTMLElement>(html`<shirase-banner></shirase-banner>`);
    banner.attachShadow({ mode: 'open' }).innerHTML = '<div part="panel"></div>';
    told({ dataLayer: { name: 'layer' } });
    expect((page['layer'] as { event: string }[]).map(({ event }) => event)).to.deep.equal([
      'shirase_consent',
      'shirase_shown',
    ]);
  });

  it('gets lists of its own', () => {
    const store = told(signals);
    const [{ granted }] = page['dataLayer'] as [{ granted: string[] }];
    granted.push('ads');
    expect(store.get().granted).to.deep.equal(['necessary']);
  });

  it('keeps what it holds, whoever put it there', () => {
    page['dataLayer'] = [{ event: 'mine' }];
    told(signals);
    expect(page['dataLayer']).to.have.length(2);
  });

  it('is made though an element of the page has its name', async () => {
    await fixture(html`<p><a id="layer" href="#x">x</a><a id="layer" href="#y">y</a></p>`);
    told({ dataLayer: { name: 'layer' } });
    expect(page['layer']).to.have.length(1);
  });

  for (const name of ['location', 'name', 'document', '__proto__']) {
    it(`is nothing else of the page: ${name}`, () => {
      const before = page[name];
      told({ dataLayer: { name } });
      expect(page[name]).to.equal(before);
    });
  }

  it('gets no more for a thousand calls that change nothing', () => {
    const store = told(signals);
    for (let i = 0; i < 1000; i += 1) store.setLanguage(i % 2 ? 'ja' : 'en');
    expect(page['dataLayer']).to.have.length(1);
  });
});
