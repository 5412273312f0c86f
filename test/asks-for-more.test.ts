import { expect } from '@open-wc/testing';
import { asksForMore } from '../src/asks-for-more';

describe('a file', () => {
  for (const [asks, json] of [
    [false, {}],
    [false, null],
    [false, 'x'],
    [false, { consent: { model: 'optOut' }, signals: { googleConsentMode: {} }, services: [{ id: 'a' }] }],
    [false, { signals: null, services: {}, consent: [] }],
    [false, { services: [null, 7, { use: '' }] }],
    [true, { services: [{ id: 'a' }, { use: 'google-analytics-4', category: 'b' }] }],
    [true, { consent: { regions: {} } }],
    [true, { signals: { metaPixel: {} } }],
    [true, { signals: { googleConsentMode: {}, dataLayer: {} } }],
  ] as const) {
    it(`${asks ? 'asks' : 'does not ask'} for more: ${JSON.stringify(json)}`, () => {
      expect(asksForMore(json)).to.equal(asks);
    });
  }

  it('asks for more in a browser that sends Global Privacy Control', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const asks = asksForMore({});
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect(asks).to.equal(true);
  });
});
