import { expect } from '@open-wc/testing';
import { chooseLanguage, direction, localize, matchLanguage } from '../../src/config/localize';
import type { Languages } from '../../src/config/consent-settings';

describe('a language', () => {
  for (const [wanted, tags, expected] of [
    ['ja', ['en', 'ja'], 'ja'],
    ['JA', ['en', 'ja'], 'ja'],
    ['ja', ['en', 'JA'], 'JA'],
    ['ja-JP', ['en', 'ja'], 'ja'],
    ['ja-x-easy', ['ja', 'ja-x-easy'], 'ja-x-easy'],
    ['ja-x-easy', ['en', 'ja'], 'ja'],
    ['en-GB', ['ja', 'en'], 'en'],
    ['en-GB', ['en', 'en-GB'], 'en-GB'],
    ['zh-TW', ['zh', 'zh-Hant', 'zh-TW'], 'zh-TW'],
    ['zh-TW', ['zh', 'zh-Hans', 'zh-Hant'], 'zh-Hant'],
    ['zh-TW', ['zh', 'zh-Hans'], 'zh'],
    ['zh-HK', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-CN', ['zh', 'zh-Hant'], 'zh'],
    ['zh-CN', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
    ['zh', ['zh-Hans', 'zh-Hant'], 'zh-Hans'],
    ['sr-Latn', ['sr', 'sr-Latn'], 'sr-Latn'],
    ['pt-BR', ['pt', 'pt-PT'], 'pt'],
    ['en', ['ja', 'zh'], undefined],
    ['e', ['en'], undefined],
    ['english', ['en'], undefined],
    ['', ['en'], undefined],
    ['../../x', ['en'], undefined],
    ['__proto__', ['en'], undefined],
    ['en', [], undefined],
  ] as const) {
    it(`that is wanted as "${wanted}" is found as ${expected} among ${tags.join(', ') || 'none'}`, () => {
      expect(matchLanguage(wanted, tags)).to.equal(expected);
    });
  }
});

describe('a text', () => {
  const languages: Languages = { default: 'ja', available: ['ja', 'en'], original: 'ja' };
  const cases: readonly [
    text: Record<string, string>,
    wanted: string,
    said: string,
    lang: string | undefined,
  ][] = [
    [{ ja: '広告', en: 'Ads' }, 'en', 'Ads', undefined],
    [{ ja: '広告', en: 'Ads' }, 'en-GB', 'Ads', undefined],
    [{ ja: '広告', en: 'Ads' }, 'ja', '広告', undefined],
    [{ ja: '広告', en: 'Ads' }, 'ko', '広告', 'ja'],
    [{ en: 'Ads' }, 'ja', 'Ads', 'en'],
    [{ en: 'Ads', fr: 'Pub' }, 'ko', 'Ads', 'en'],
    [{ '': '広告' }, 'ja', '広告', undefined],
    [{ '': '広告' }, 'ja-JP', '広告', undefined],
    [{ '': '広告' }, 'en', '広告', 'ja'],
    [{ 'zh-Hant': '廣告', zh: '广告' }, 'zh-TW', '廣告', undefined],
    [{}, 'ja', '', undefined],
  ];
  for (const [text, wanted, said, lang] of cases) {
    it(`${JSON.stringify(text)} is said as "${said}" (${lang ?? 'no lang'}) in ${wanted}`, () => {
      expect(localize(text, wanted, languages)).to.deep.equal({ text: said, lang });
    });
  }

  it('falls back to the original before all others', () => {
    const said = localize({ en: 'Ads', fr: 'Pub' }, 'ko', { ...languages, original: 'fr' });
    expect(said).to.deep.equal({ text: 'Pub', lang: 'fr' });
  });

  it('without a language is in the default one, not in the original', () => {
    const said = localize({ '': 'Ads' }, 'en', { default: 'en', available: ['en'], original: 'ja' });
    expect(said).to.deep.equal({ text: 'Ads', lang: undefined });
  });
});

describe('the language of a screen', () => {
  const languages: Languages = { default: 'ja', available: ['ja', 'en', 'zh-Hant'], original: 'ja' };
  for (const [wishes, expected] of [
    [['en'], 'en'],
    [['ko', 'en'], 'en'],
    [['en', 'zh-Hant'], 'en'],
    [['en-GB'], 'en'],
    [['zh-TW'], 'zh-Hant'],
    [[undefined, 'en'], 'en'],
    [['', 'en'], 'en'],
    [['ko'], 'ja'],
    [[], 'ja'],
  ] as const) {
    it(`is ${expected} for the wishes ${JSON.stringify(wishes)}`, () => {
      expect(chooseLanguage(wishes, languages)).to.equal(expected);
    });
  }
});

describe('the direction', () => {
  for (const [tag, expected] of [
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['fa-IR', 'rtl'],
    ['ur', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ja', 'ltr'],
    ['ja-x-easy', 'ltr'],
    ['en', 'ltr'],
    ['x-Arab', 'ltr'],
    ['', 'ltr'],
  ] as const) {
    it(`of ${tag || 'no language'} is ${expected}`, () => expect(direction(tag)).to.equal(expected));
  }
});
