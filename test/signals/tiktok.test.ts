import { expect } from '@open-wc/testing';
import { errorsOf } from '../core/errors-of';
import { aScriptRuns, forgetVendors, page, told } from './vendor-fixture';

const signals = { tiktokPixel: { map: { consent: 'ads' } } };

/** A pixel that notes what it hears, and of whom it is a function. */
function pixel(): string[] {
  const heard: string[] = [];
  const ttq: Record<string, unknown> = {};
  for (const name of ['holdConsent', 'grantConsent', 'revokeConsent'])
    ttq[name] = function (this: unknown, ...rest: unknown[]) {
      heard.push(this === ttq && !rest.length ? name : 'wrongly called');
    };
  page['ttq'] = ttq;
  return heard;
}

describe("TikTok's pixel", () => {
  afterEach(forgetVendors);

  it('is held while there is no answer, then granted, then revoked', async () => {
    const heard = pixel();
    const store = told(signals);
    await store.acceptAll();
    store.setLanguage('ja');
    await store.withdraw();
    expect(heard).to.deep.equal(['holdConsent', 'grantConsent', 'revokeConsent']);
  });

  it('is revoked by a refusal', async () => {
    const heard = pixel();
    await told(signals).rejectAll();
    expect(heard).to.deep.equal(['holdConsent', 'revokeConsent']);
  });

  it('is granted before an answer where all runs until refused', () => {
    const heard = pixel();
    told(signals, { consent: { model: 'optOut' } });
    expect(heard).to.deep.equal(['grantConsent']);
  });

  it('is never made here, and hears when it comes', async () => {
    const store = told(signals);
    await store.acceptAll();
    expect('ttq' in page).to.equal(false);
    const heard = pixel();
    await aScriptRuns();
    expect(heard).to.deep.equal(['grantConsent']);
  });

  for (const value of [null, 'ttq', 7, [], { grantConsent: 'x' }]) {
    it(`is not there where ${JSON.stringify(value)} has its name`, async () => {
      page['ttq'] = value;
      expect(await errorsOf(() => told(signals).acceptAll())).to.deep.equal([]);
      expect(page['ttq']).to.equal(value);
    });
  }
});
