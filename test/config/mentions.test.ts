import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mentions } from '../../src/config/mentions';

const rows: readonly (readonly [text: string, spelling: string, found: boolean])[] = [
  ['クッキーを使います。', 'クッキー', true],
  ['サードパーティークッキー', 'クッキー', true],
  ['クツキーを使います。', 'クッキー', false],
  ['Cookieを使います。', 'cookie', true],
  ['当社のCOOKIEは', 'cookie', true],
  ['Our cookies are small.', 'cookie', true],
  ['two switches', 'switch', true],
  ['cookiefile', 'cookie', false],
  ['mycookie', 'cookie', false],
  ['cookie2', 'cookie', false],
  ['café', 'caf', false],
  ['écookie', 'cookie', false],
  ['stage', 'tag', false],
  ['Google Tag Manager', 'tag', true],
  ['hashtag', 'tag', false],
  ['a web-beacon, a web\nbeacon', 'web beacon', true],
  ['webbeacon', 'web beacon', false],
  ['HTMLメールを送ります。', 'HTMLメール', true],
  ['XHTMLメールを送ります。', 'HTMLメール', false],
  ['통신은 SSL로 보호합니다.', 'SSL/TLS', true],
  ['TLS 1.3', 'SSL/TLS', true],
  ['SSL/TLSで', 'SSL/TLS', true],
  ['XTLS', 'SSL/TLS', false],
  ['We keep a record.', 'A/Bテスト', false],
  ['A/Bテストをします。', 'A/Bテスト', true],
  ['your IP address', 'TCP/IP', false],
  ['広告をお届けします。', '宣伝／広告', true],
  ['웹 비콘을 사용합니다.', '웹 비콘', true],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
  ['C++ or (C)', 'C++', true],
  ['anything', ' ', false],
  ['anything', '/', false],
  ['', 'cookie', false],
];

describe('a text', () => {
  for (const [text, spelling, found] of rows)
    it(`${found ? 'mentions' : 'does not mention'} ${JSON.stringify(spelling)}: ${JSON.stringify(text)}`, () => {
      expect(mentions([spelling]).test(text)).to.equal(found);
    });

  it('mentions a term by any of its spellings', () => {
    const term = mentions(['ウェブビーコン', 'clear GIF']);
    for (const text of ['ウェブビーコン', 'Clear GIFs']) expect(term.test(text)).to.equal(true);
    expect(term.test('ビーコン')).to.equal(false);
  });

  it('mentions nothing where nothing is spelled', () => {
    expect(mentions([]).test('anything')).to.equal(false);
  });

  it('mentions whatever is written in it between spaces', () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((one) => !!one.trim());
    fc.assert(
      fc.property(word, fc.string(), fc.string(), (spelling, before, after) => {
        expect(mentions([spelling]).test(`${before} ${spelling.trim()} ${after}`)).to.equal(true);
      }),
      { numRuns: 1000 },
    );
  });
});
