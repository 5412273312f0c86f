import { expect } from '@open-wc/testing';
import { canSpeak, spokenTag, wordsIn } from '../../src/elements/words';

describe('a language', () => {
  for (const [language, expected] of [
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja-x-easy', 'ja-x-easy'],
    ['JA-X-EASY', 'ja-x-easy'],
    ['en-GB', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['ko-KR', 'ko'],
    ['pt-BR', 'pt'],
    ['pt-PT', 'pt'],
    ['es-419', 'es'],
    ['ar-EG', 'ar'],
    ['it', ''],
    ['', ''],
    ['__proto__', ''],
    ['../ko', ''],
  ] as const) {
    it(`that is "${language}" is spoken ${expected ? `as ${expected}` : 'in English'}`, () => {
      expect(spokenTag(language)).to.equal(expected);
    });
  }

  for (const language of ['ja', 'en', 'en-GB', 'it', '__proto__']) {
    it(`needs nothing where it is "${language}"`, () => {
      const nobody = (): void => expect.fail('nothing is to come');
      expect(canSpeak(language, undefined, nobody)).to.equal(true);
    });
  }

  it('that is not built in is spoken once its words have come, to all who wait', async () => {
    const waits = [1, 2].map(
      () => new Promise<void>((resolve) => expect(canSpeak('ko-KR', undefined, resolve)).to.equal(false)),
    );
    await Promise.all(waits);
    expect(canSpeak('ko', undefined, () => undefined)).to.equal(true);
    expect(wordsIn('ko')!['accept']).to.equal('모두 동의');
  });
});
