import { expect, fixture, html } from '@open-wc/testing';
import { errorsOf } from '../core/errors-of';
import { aScriptRuns, forgetVendors, page, told } from './vendor-fixture';

const signals = { metaPixel: { map: { consent: 'ads' } } };

/** A pixel that notes what it hears. */
function pixel(): unknown[][] {
  const heard: unknown[][] = [];
  page['fbq'] = (...parts: unknown[]) => heard.push(parts);
  return heard;
}

const revoke = ['consent', 'revoke'];
const grant = ['consent', 'grant'];

describe("Meta's pixel", () => {
  afterEach(forgetVendors);

  it('hears that it may not work, and then each change, once', async () => {
    const heard = pixel();
    const store = told(signals);
    await store.choose({ categories: { analytics: true } });
    await store.acceptAll();
    store.setLanguage('ja');
    await store.withdraw();
    expect(heard).to.deep.equal([revoke, grant, revoke]);
  });

  it('follows a service, or a name that other markup uses', async () => {
    const heard = pixel();
    await told({ metaPixel: { map: { consent: 'Criteo' } } }).acceptAll();
    expect(heard.at(-1)).to.deep.equal(grant);
  });

  for (const value of [{}, { map: {} }, { map: { consent: 'nobody' } }, { map: { consent: ['ads'] } }]) {
    it(`is granted nothing by ${JSON.stringify(value)}`, async () => {
      const heard = pixel();
      await told({ metaPixel: value }).acceptAll();
      expect(heard).to.deep.equal([revoke]);
    });
  }

  for (const value of [undefined, null, false, 'ads', ['ads']]) {
    it(`hears nothing where the file says ${JSON.stringify(value) ?? 'nothing'} of it`, async () => {
      const heard = pixel();
      await told({ metaPixel: value }).acceptAll();
      expect(heard).to.deep.equal([]);
    });
  }

  it('is never made here', async () => {
    const store = told(signals);
    await store.acceptAll();
    await store.withdraw();
    expect('fbq' in page).to.equal(false);
  });

  it('that comes later hears what holds then', async () => {
    const store = told(signals);
    await store.acceptAll();
    const heard = pixel();
    await aScriptRuns();
    await aScriptRuns();
    expect(heard).to.deep.equal([grant]);
  });

  it('is no text, and no element of the page', async () => {
    page['fbq'] = 'fbq';
    expect(await errorsOf(() => told(signals).acceptAll())).to.deep.equal([]);
    expect(page['fbq']).to.equal('fbq');
    delete page['fbq'];
    await fixture(html`<img name="fbq" alt="" />`);
    expect(await errorsOf(() => told(signals).acceptAll())).to.deep.equal([]);
    expect(page['fbq']).to.be.instanceOf(HTMLElement);
  });

  it('that cannot even be looked at is not there', async () => {
    Object.defineProperty(page, 'fbq', {
      configurable: true,
      get() {
        throw new Error('not ours');
      },
    });
    expect(await errorsOf(() => told(signals).acceptAll())).to.deep.equal([]);
    Reflect.deleteProperty(page, 'fbq');
  });

  it('that throws is asked once a change, and the page hears of it', async () => {
    let calls = 0;
    page['fbq'] = () => {
      calls += 1;
      document.head.append(document.createElement('meta'));
      throw new Error('not ours');
    };
    const errors = await errorsOf(async () => {
      const store = told(signals);
      await aScriptRuns();
      await store.acceptAll();
      await aScriptRuns();
    });
    for (const meta of document.head.querySelectorAll('meta:not([content], [charset], [name])'))
      meta.remove();
    expect(errors).to.deep.equal(['not ours', 'not ours']);
    expect(calls).to.equal(2);
  });
});
