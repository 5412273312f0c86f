import { expect } from '@open-wc/testing';
import '../../src/define/notice';
import { sectionIds } from '../../src/config/words';
import { completeConfig } from '../node/fixtures/complete-config';
import {
  emptyPlaces,
  forgetChoices,
  partsOf,
  place,
  words,
  type NoticeElement,
} from './notice-fixture';

const tag = 'shirase-notice';
const complete = completeConfig as object;

const contentsOf = (element: NoticeElement): HTMLAnchorElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part="contents-list"] a'),
];

describe('the whole notice', () => {
  afterEach(() => {
    forgetChoices();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const lang of ['ja', 'en']) {
    it(`has all sections of the file in its order, and says something at every place (${lang})`, async () => {
      const element = await place(tag, { config: complete, lang });
      const expected = lang === 'ja' ? sectionIds.filter((id) => id !== 'translation') : sectionIds;
      const hrefs = contentsOf(element).map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal([...expected, 'custom:cameras'].map((name) => `#shirase-${name}`));
      expect(partsOf(element, 'title').map(words)).to.deep.equal(contentsOf(element).map(words));
      expect(emptyPlaces(element).filter((one) => !one.matches('[part="copy"]'))).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }
});
