import { expect } from '@open-wc/testing';
import { countryName } from '../../src/elements/country-name';
import { dayName } from '../../src/elements/day-name';
import { durationName } from '../../src/elements/duration';
import { foreignLanguage } from '../../src/elements/language-name';
import { wordList } from '../../src/elements/word-list';

describe('a duration', () => {
  const table: readonly (readonly [duration: string, ja: string, en: string])[] = [
    ['P13M', '13か月', '13 months'],
    ['P1M', '1か月', '1 month'],
    ['PT30M', '30分', '30 minutes'],
    ['P90D', '90日', '90 days'],
    ['P1W', '1週間', '1 week'],
    ['P2Y', '2年', '2 years'],
    ['PT2H', '2時間', '2 hours'],
    ['PT10S', '10秒', '10 seconds'],
    ['P1Y6M', '1年6か月', '1 year 6 months'],
    ['P1DT12H', '1日12時間', '1 day 12 hours'],
    ['P1Y0M', '1年', '1 year'],
    ['P0D', '0日', '0 days'],
  ];
  for (const [duration, ja, en] of table) {
    it(`of ${duration} is called 「${ja}」 and "${en}"`, () => {
      expect(durationName(duration, 'ja')).to.equal(ja);
      expect(durationName(duration, 'en')).to.equal(en);
    });
  }

  it('is said in a language whose tag the browser refuses, as far as it can', () => {
    expect(durationName('P13M', 'en-a')).to.equal('13 months');
  });

  it('that is none stays as it is written', () => {
    expect(durationName('soon', 'ja')).to.equal('soon');
  });
});

describe('a country', () => {
  const table = [
    ['US', 'ja', 'アメリカ合衆国'],
    ['US', 'en', 'United States'],
    ['JP', 'ja-x-easy', '日本'],
    ['XX', 'ja', 'XX'],
  ] as const;
  for (const [code, language, name] of table) {
    it(`${code} is called "${name}" in ${language}`, () =>
      expect(countryName(code, language)).to.equal(name));
  }
});

describe('a day', () => {
  const table = [
    ['2026-11-04', 'ja', '2026年11月4日'],
    ['2026-11-04', 'en', 'November 4, 2026'],
    ['2024-02-29', 'ja', '2024年2月29日'],
  ] as const;
  for (const [day, language, name] of table) {
    it(`${day} is written "${name}" wherever the visitor is`, () =>
      expect(dayName(day, language)).to.equal(name));
  }
});

describe('a foreign language', () => {
  const table = [
    ['en', 'ja', '英語'],
    ['ja', 'en', 'Japanese'],
    ['ja', 'ja-x-easy', undefined],
    ['en-GB', 'en', undefined],
    ['qqq-a', 'ja', 'qqq-a'],
  ] as const;
  for (const [target, language, name] of table) {
    it(`${target} on a page in ${language} is called ${name ? `"${name}"` : 'nothing'}`, () =>
      expect(foreignLanguage(target, language)).to.equal(name));
  }
});

describe('a phrase of words', () => {
  it('is written as its language writes it', () => {
    expect(wordList(['タグ', 'クッキー'], 'ja').join('')).to.equal('タグ、クッキー');
    expect(wordList(['tag', 'cookie'], 'en').join('')).to.equal('Tag and cookie');
    expect(wordList(['標籤', 'Cookie'], 'zh-Hant').join('')).to.equal('標籤和Cookie');
  });

  it('can be of nodes', () => {
    const [one, other] = [document.createElement('i'), document.createElement('b')];
    expect(wordList([one, other], 'en')).to.deep.equal([one, ' and ', other]);
  });
});
