import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSignals } from '../../src/config/read-signals';
import { jsonValues, polluted } from './hostile';

const nobody = {
  microsoftUet: undefined,
  microsoftClarity: undefined,
  metaPixel: undefined,
  tiktokPixel: undefined,
  dataLayer: undefined,
};

const layer = (value: unknown) => readSignals({ signals: { dataLayer: value } }).dataLayer;

describe('the door for those who tell vendors', () => {
  for (const json of [undefined, null, 7, 'x', [], {}, { signals: null }, { signals: ['metaPixel'] }]) {
    it(`names nobody for ${JSON.stringify(json) ?? 'nothing'}`, () => {
      expect(readSignals(json)).to.deep.equal(nobody);
    });
  }

  it('gives each key an id, and none to what is not there', () => {
    const signals = {
      microsoftUet: { map: { ad_storage: 'ads' } },
      microsoftClarity: { map: { ad_storage: 'ads', analytics_Storage: 'stats' } },
      metaPixel: { map: { consent: 7 } },
      tiktokPixel: {},
    };
    expect(readSignals({ signals })).to.deep.equal({
      microsoftUet: { ad_storage: 'ads' },
      microsoftClarity: { ad_Storage: '', analytics_Storage: 'stats' },
      metaPixel: { consent: '' },
      tiktokPixel: { consent: '' },
      dataLayer: undefined,
    });
  });

  for (const [value, expected] of [
    [{}, ['dataLayer', 'shirase_consent']],
    [{ name: 'layer', event: 'cmp.update' }, ['layer', 'cmp.update']],
    [{ name: 'a b', event: '' }, ['dataLayer', 'shirase_consent']],
    [{ name: '1a', event: 'x'.repeat(65) }, ['dataLayer', 'shirase_consent']],
    [{ name: 7, event: null }, ['dataLayer', 'shirase_consent']],
  ] as const) {
    it(`reads the data layer of ${JSON.stringify(value).slice(0, 60)}`, () => {
      expect(layer(value)).to.deep.equal({ name: expected[0], event: expected[1] });
    });
  }

  it('takes nothing from a prototype', () => {
    const map = { ad_storage: 'ads', consent: 'ads' };
    const evil = { signals: { metaPixel: { map } }, metaPixel: { map }, dataLayer: {}, map, consent: 'ads' };
    expect(polluted(evil, () => readSignals({}))).to.deep.equal(nobody);
    expect(polluted(evil, () => readSignals({ signals: { tiktokPixel: {} } })).tiktokPixel).to.deep.equal({
      consent: '',
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(jsonValues, (signals) => void readSignals({ signals })));
  });
});
