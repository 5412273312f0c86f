import { expect } from '@open-wc/testing';
import { readScreen } from '../../src/config/read-screen';
import { adoptPageFont } from '../../src/elements/adopt-page-font';

const fontWith = (theme: object): string => {
  const host = document.createElement('div');
  adoptPageFont(host, readScreen({ theme }).theme);
  return host.style.getPropertyValue('--_file-font');
};

describe('the font of the page', () => {
  for (const theme of [{}, { font: 'inherit' }, { font: 'url(x)' }]) {
    it(`is taken where the file names none: ${JSON.stringify(theme)}`, () => {
      expect(fontWith(theme)).to.equal(getComputedStyle(document.body).fontFamily);
    });
  }

  it('is left where the file names one', () => {
    expect(fontWith({ font: 'serif' })).to.equal('');
  });
});
