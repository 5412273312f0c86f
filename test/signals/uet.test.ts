import { expect, fixture, html } from '@open-wc/testing';
import { errorsOf } from '../core/errors-of';
import { forgetVendors, page, told } from './vendor-fixture';

const signals = { microsoftUet: { map: { ad_storage: 'ads' } } };
const command = (kind: string, ad_storage: string) => ['consent', kind, { ad_storage }];
const atFirst = [...command('default', 'denied'), ...command('update', 'denied')];

describe("Microsoft's advertising tag", () => {
  afterEach(forgetVendors);

  it('hears that nothing is granted, and then each change, once', async () => {
    const store = told(signals);
    await store.acceptAll();
    await store.choose({ categories: { analytics: false } });
    store.setLanguage('ja');
    await store.withdraw();
    expect(page['uetq']).to.deep.equal([
      ...atFirst,
      ...command('update', 'granted'),
      ...command('update', 'denied'),
    ]);
  });

  it('hears the first once only, where all runs until refused', () => {
    told(signals, { consent: { model: 'optOut' } });
    expect(page['uetq']).to.deep.equal([...command('default', 'denied'), ...command('update', 'granted')]);
  });

  it('is denied what the map does not name, or names by an id that nobody has', async () => {
    for (const map of [{}, { ad_storage: 'nobody' }, { ad_storage: { toString: 1 } }, null]) {
      const store = told({ microsoftUet: { map } });
      await store.acceptAll();
      expect(page['uetq']).to.deep.equal(atFirst);
      delete page['uetq'];
    }
  });

  it('that runs already hears by its own function', async () => {
    const heard: unknown[][] = [];
    page['uetq'] = { push: (...parts: unknown[]) => heard.push(parts) };
    const store = told(signals);
    await store.acceptAll();
    expect(heard).to.deep.equal([
      command('default', 'denied'),
      command('update', 'denied'),
      command('update', 'granted'),
    ]);
  });

  it('keeps what is in its queue already', () => {
    page['uetq'] = ['event'];
    told(signals);
    expect(page['uetq']).to.deep.equal(['event', ...atFirst]);
  });

  for (const [what, value] of [
    ['a text', 'uetq'],
    ['nothing', null],
    ['an object', { push: 'x' }],
  ] as const) {
    it(`has a queue though ${what} stands in its place`, () => {
      page['uetq'] = value;
      told(signals);
      expect(page['uetq']).to.deep.equal(atFirst);
    });
  }

  it('has a queue though an element of the page is named like it', async () => {
    await fixture(html`<img name="uetq" alt="" />`);
    expect(page['uetq']).to.be.instanceOf(HTMLElement);
    told(signals);
    expect(page['uetq']).to.deep.equal(atFirst);
  });

  it('that throws keeps the others from nothing, and the page hears of it once a change', async () => {
    page['uetq'] = {
      push() {
        throw new Error('not ours');
      },
    };
    let store: ReturnType<typeof told>;
    const both = { ...signals, dataLayer: { name: 'layer' } };
    const errors = await errorsOf(() => (store = told(both)));
    expect(errors).to.deep.equal(['not ours']);
    expect(await errorsOf(() => store.setLanguage('ja'))).to.deep.equal([]);
    expect(await errorsOf(() => store.acceptAll())).to.deep.equal(['not ours']);
    expect(page['layer']).to.have.length(2);
  });

  it('gets no more for a thousand calls that change nothing', () => {
    const store = told(signals);
    for (let i = 0; i < 1000; i += 1) store.setLanguage(i % 2 ? 'ja' : 'en');
    expect(page['uetq']).to.deep.equal(atFirst);
  });
});
