import { expect } from '@open-wc/testing';
import { html, render } from 'lit/html.js';
import { readScreen } from '../../src/config/read-screen';
import { Voice } from '../../src/elements/voice';
import type { Wording } from '../../src/elements/wording';

const wording: Wording<'a.hello' | 'a.count'> = {
  ja: { 'a.hello': 'こんにちは', 'a.count': '{count}件' },
  en: { 'a.hello': 'Hello', 'a.count': '{count} of {all}' },
};

const voice = (language: string, file: object = {}): Voice =>
  new Voice(language, readScreen({ languages: { default: 'ja', available: ['ja', 'en'] }, ...file }));

function drawn(content: unknown): HTMLElement {
  const place = document.createElement('div');
  render(html`${content}`, place);
  return place;
}

describe('a built-in word', () => {
  for (const [language, expected] of [
    ['ja', 'こんにちは'],
    ['ja-x-easy', 'こんにちは'],
    ['ja-JP', 'こんにちは'],
    ['en', 'Hello'],
    ['en-GB', 'Hello'],
    ['fr', 'Hello'],
    ['__proto__', 'Hello'],
    ['', 'Hello'],
  ] as const) {
    it(`is "${expected}" in "${language}"`, () => {
      expect(drawn(voice(language).word(wording, 'a.hello')).textContent).to.equal(expected);
      expect(voice(language).plainWord(wording, 'a.hello')).to.equal(expected);
    });
  }

  it('says where it is not in the language of the screen', () => {
    const english = (language: string) => drawn(voice(language).word(wording, 'a.hello')).querySelector('*');
    expect(english('it')!.matches('[lang=en][dir=auto]')).to.equal(true);
    expect(english('en-GB')).to.equal(null);
    expect(english('ja-x-easy')).to.equal(null);
  });

  it('has its ruby where it is drawn, and not where it is a name', () => {
    const texts = { ja: { 'a.hello': '**{今日|きょう}**は{name}' } };
    const say = voice('ja', { texts });
    const place = drawn(say.word(wording, 'a.hello', { name: '{花|はな}' }));
    expect(place.querySelector('strong > ruby > rt')!.textContent).to.equal('きょう');
    expect(place.textContent).to.equal('今日きょうは{花|はな}');
    expect(say.plainWord(wording, 'a.hello')).to.equal('今日は{name}');
    expect(say.plainWord(wording, 'a.hello', { name: '花' })).to.equal('今日は花');
  });

  it('is filled in with nodes too', () => {
    const place = drawn(voice('en').word(wording, 'a.count', { count: html`<b>3</b>`, all: '4' }));
    expect(place.querySelector('b')!.textContent).to.equal('3');
    expect(place.textContent).to.equal('3 of 4');
  });

  const arabic = { texts: { ar: { 'a.count': '{count} من {all}' } } };
  for (const [sentence, say, value, isolated] of [
    ['an English sentence', voice('en'), 'شركة', true],
    ['an English sentence', voice('en'), 'Inc.', false],
    ['an Arabic sentence', voice('ar', arabic), 'شركة', false],
    ['an Arabic sentence', voice('ar', arabic), 'Inc.', true],
    ['an English sentence on an Arabic screen', voice('ar'), 'شركة', true],
    ['an English sentence on an Arabic screen', voice('ar'), 'Inc.', false],
  ] as const) {
    it(`${isolated ? 'keeps apart' : 'takes in'} ${value} in ${sentence}`, () => {
      const place = drawn(say.word(wording, 'a.count', { count: value }));
      expect(!!place.querySelector('bdi')).to.equal(isolated);
    });
  }

  it('leaves the blanks around it to the screen where it is in another language', () => {
    const place = drawn(
      voice('ar').word({ ...wording, en: { ...wording.en, 'a.hello': ' Hello: ' } }, 'a.hello'),
    );
    expect(place.textContent).to.equal(' Hello: ');
    expect(place.querySelector('span')!.textContent).to.equal('Hello:');
  });

  it('is filled in', () => {
    expect(voice('en').word(wording, 'a.count', { count: '3', all: '4' })).to.equal('3 of 4');
  });

  it('keeps a place that nothing is filled in for', () => {
    expect(voice('en').word(wording, 'a.count', { count: '3' })).to.equal('3 of {all}');
  });

  it('is filled in with what it is given, and no more of it', () => {
    expect(voice('en').word(wording, 'a.count', { count: '{all}$&', all: '4' })).to.equal('{all}$& of 4');
  });

  it('is the word of the file where it has one', () => {
    const texts = { en: { 'a.hello': 'Hi' }, ja: { 'a.hello': 'やあ' } };
    expect(voice('en', { texts }).word(wording, 'a.hello')).to.equal('Hi');
    expect(voice('en-GB', { texts }).word(wording, 'a.hello')).to.equal('Hi');
    expect(voice('fr', { texts }).plainWord(wording, 'a.hello')).to.equal('Hello');
  });

  for (const texts of [
    null,
    'Hi',
    { en: 'Hi' },
    { en: { 'a.hello': 7 } },
    { en: { 'a.hello': ' ' } },
    { en: null },
    JSON.parse('{"__proto__":{"en":{"a.hello":"Hi"}},"en":{"__proto__":{"a.hello":"Hi"}}}'),
  ]) {
    it(`is ours where the file has ${JSON.stringify(texts)}`, () => {
      expect(voice('en', { texts }).word(wording, 'a.hello')).to.equal('Hello');
    });
  }

  for (const place of ['{constructor}', '{toString}', '{__proto__}']) {
    it(`keeps ${place}, which the file wrote, as it is`, () => {
      const texts = { en: { 'a.hello': `Hi ${place}` } };
      expect(voice('en', { texts }).word(wording, 'a.hello')).to.equal(`Hi ${place}`);
    });
  }
});

describe('a text of the file', () => {
  it('is said with its marks', () => {
    expect(drawn(voice('en').text('a **b**')).querySelector('strong')!.textContent).to.equal('b');
  });

  it('is said in the language wanted, without a word about it', () => {
    const place = drawn(voice('en').text({ ja: '広告', en: 'Ads' }));
    expect(place.textContent).to.equal('Ads');
    expect(place.querySelector('[lang]')).to.equal(null);
  });

  it('is marked where it is in another language', () => {
    const place = drawn(voice('en').text({ ja: '広告' }));
    const said = place.querySelector('[lang="ja"]')!;
    expect([said.textContent, said.getAttribute('dir')]).to.deep.equal(['広告', 'auto']);
  });

  for (const text of [undefined, null, '', ' \n', {}, { en: '' }, 7, true]) {
    it(`is nothing where there is none: ${JSON.stringify(text) ?? 'nothing'}`, () => {
      const one = voice('en');
      expect(one.plain(text)).to.equal('');
      expect(one.has(text)).to.equal(false);
      expect(drawn(one.text(text)).textContent).to.equal('');
      expect(drawn(one.either(text, wording, 'a.hello')).textContent).to.equal('Hello');
    });
  }

  it('takes the place of our word where there is one', () => {
    expect(
      drawn(voice('en').either('**Hi**', wording, 'a.hello')).querySelector('strong')!.textContent,
    ).to.equal('Hi');
  });
});
