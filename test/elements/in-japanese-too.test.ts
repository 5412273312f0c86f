import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/notice';
import '../../src/define/purposes';
import '../../src/define/transmissions';
import {
  forgetChoices,
  newStore,
  partOf,
  partsOf,
  place,
  press,
  whole,
  words,
  type NoticeElement,
} from './notice-fixture';

const versions = (element: NoticeElement): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('[part~="version"]'),
];

const everything = {
  ...whole,
  notice: { ...whole.notice, sections: ['purposes', 'cookies', 'transmissions', 'beacons'] },
};

describe('a section of which the law wants a Japanese version', () => {
  afterEach(forgetChoices);

  for (const tag of ['shirase-purposes', 'shirase-transmissions'])
    it(`is followed by it in ${tag}, marked as Japanese, in another language`, async () => {
      const element = await place(tag, { config: whole, lang: 'en' });
      const [japanese, ...more] = versions(element);
      expect(more).to.have.length(0);
      expect([japanese!.lang, japanese!.dir]).to.deep.equal(['ja', 'ltr']);
      const alone = await place(tag, { config: whole });
      const [title, ...content] = japanese!.children;
      const [own, ...same] = partOf(alone, 'section').children;
      expect(words(title)).to.equal(`${words(own)}（日本語）`);
      expect(content.map(words)).to.deep.equal(same.map(words));
      await expect(element).to.be.accessible();
    });

  it('is followed by it in the whole notice, where the others are not', async () => {
    const element = await place('shirase-notice', { config: everything, lang: 'en' });
    const titles = [...element.renderRoot.querySelectorAll('[part="title"]')].map(({ id }) => id);
    expect(titles).to.deep.equal([
      'purposes-title',
      'purposes-ja-title',
      'cookies-title',
      'transmissions-title',
      'transmissions-ja-title',
      'beacons-title',
    ]);
    await expect(element).to.be.accessible();
  });

  it('is followed by that of a file that names its Japanese with a country', async () => {
    const languages = { default: 'ja-JP', available: ['en', 'ja-JP'] };
    const element = await place('shirase-purposes', { config: { ...whole, languages }, lang: 'en' });
    expect(versions(element).map(({ lang }) => lang)).to.deep.equal(['ja-JP']);
  });

  for (const [where, given] of [
    ['on a Japanese page', { config: whole, lang: 'ja' }],
    ['in a file for other rules', { config: { ...whole, rules: ['EU'] }, lang: 'en' }],
    [
      'in a file without Japanese',
      { config: { ...whole, languages: { default: 'en', available: ['en'] } }, lang: 'en' },
    ],
  ] as const)
    it(`stands alone ${where}`, async () => {
      const element = await place('shirase-transmissions', given);
      expect(versions(element)).to.have.length(0);
      expect(partsOf(element, 'section')).to.have.length(1);
    });

  it('stands alone on a page in plain Japanese, which is Japanese too', async () => {
    const languages = { default: 'ja', available: ['ja', 'ja-x-easy'] };
    const element = await place('shirase-purposes', { config: { ...whole, languages }, lang: 'ja-x-easy' });
    await waitUntil(() => partsOf(element, 'section').some(({ lang }) => lang === 'ja-x-easy'));
    expect(versions(element)).to.have.length(0);
  });

  it('has its switches once, and no id twice', async () => {
    const element = await place('shirase-transmissions', { store: newStore(whole), lang: 'en' });
    const [japanese] = versions(element);
    expect(japanese!.querySelectorAll('button, [part="state"]')).to.have.length(0);
    expect(partsOf(element, 'switch')).to.have.length(1);
    await press(element, partOf(element, 'switch'));
    expect(words(partOf(element, 'state'))).to.equal('Current setting: sent');
    const ids = [...element.renderRoot.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });
});
