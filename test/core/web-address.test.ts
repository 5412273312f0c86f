import { expect } from '@open-wc/testing';
import { webAddress } from '../../src/core/web-address';

describe('an address of the web', () => {
  for (const [written, full] of [
    ['https://vendor.example/a.js?b#c', 'https://vendor.example/a.js?b#c'],
    ['//vendor.example/', `${location.protocol}//vendor.example/`],
    ['/privacy.json', `${location.origin}/privacy.json`],
  ] as const) {
    it(`is ${written}`, () => {
      expect(webAddress(written)).to.equal(full);
    });
  }

  for (const written of [
    'javascript:alert(1)',
    ' java\nscript:x',
    'data:,',
    'blob:x',
    'file:///etc',
    'http://[::1',
  ]) {
    it(`is not ${JSON.stringify(written)}`, () => {
      expect(webAddress(written)).to.equal(undefined);
    });
  }
});
