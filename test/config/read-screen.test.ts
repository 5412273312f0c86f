import { expect } from '@open-wc/testing';
import { readBanner } from '../../src/config/read-banner';
import { readScreen } from '../../src/config/read-screen';

const theme = (value: object) => readScreen({ theme: value }).theme;

describe('the theme', () => {
  for (const colour of [
    '#fff',
    '#ffff',
    '#0b57d0',
    '#0b57d0cc',
    'rgb(1, 2, 3)',
    'rgb(1 2 3 / 50%)',
    'hsl(210deg 50% 40%)',
    'Canvas',
    'red',
  ]) {
    it(`takes ${colour} for a colour`, () => {
      expect(theme({ accent: colour })['accent-light']).to.equal(colour);
      expect(theme({ dark: { accent: colour } })['accent-dark']).to.equal(colour);
    });
  }

  for (const colour of [
    'red;} *{display:none',
    'image-set("https://evil.test/a" 1x)',
    'url(https://evil.test/a)',
    'red/* ',
    'var(--page-secret)',
    'rgb(var(--x))',
    '#ff',
    '#fffff',
    'red\n',
    ' red',
    '',
    7,
    null,
    ['red'],
    { toString: 1 },
  ]) {
    it(`does not take ${JSON.stringify(colour)} for a colour`, () => {
      expect(theme({ accent: colour })['accent-light']).to.equal(undefined);
      expect(theme({ dark: { accent: colour } })['accent-dark']).to.equal(undefined);
    });
  }

  for (const [length, expected] of [
    ['8px', '8px'],
    ['0', '0'],
    ['0.5rem', '0.5rem'],
    ['1.25em', '1.25em'],
    ['100%;height:100%;position:fixed;', undefined],
    ['calc(1px)', undefined],
    ['-8px', undefined],
    ['99999px', undefined],
    [8, undefined],
  ] as const) {
    it(`${expected ? 'takes' : 'does not take'} ${JSON.stringify(length)} for a radius`, () => {
      expect(theme({ radius: length })['file-radius']).to.equal(expected);
    });
  }

  for (const [font, expected] of [
    ['inherit', 'inherit'],
    ['"Noto Sans JP", sans-serif', '"Noto Sans JP", sans-serif'],
    ['ヒラギノ角ゴ ProN', 'ヒラギノ角ゴ ProN'],
    ['x;color:red', undefined],
    ['url(x)', undefined],
    ['a/**/b', undefined],
    ['a'.repeat(201), undefined],
    ['', undefined],
  ] as const) {
    it(`${expected ? 'takes' : 'does not take'} ${JSON.stringify(font.slice(0, 40))} for a font`, () => {
      expect(theme({ font })['file-font']).to.equal(expected);
    });
  }

  for (const [scheme, expected] of [
    ['light', 'light'],
    ['dark', 'dark'],
    ['auto', undefined],
    ['light dark', undefined],
  ] as const) {
    it(`makes ${expected ?? 'no'} scheme of "${scheme}"`, () => {
      expect(theme({ scheme }).scheme).to.equal(expected);
    });
  }
});

describe('the languages', () => {
  const languages = (value: unknown) => readScreen({ languages: value }).languages;

  it('are Japanese alone unless the file says otherwise', () => {
    expect(languages(undefined)).to.deep.equal({ default: 'ja', available: ['ja'], original: 'ja' });
  });

  it('hold the default one, whether or not it is listed', () => {
    expect(languages({ default: 'en', available: ['ja'] }).available).to.include.members(['ja', 'en']);
  });

  it('prevail as the file says, or by the default', () => {
    expect(languages({ default: 'en' }).original).to.equal('en');
    expect(languages({ default: 'en', original: 'ja' }).original).to.equal('ja');
  });

  it('are left out where they are none', () => {
    const available = ['en', '../../x', '__proto__', '', 7, null, ['ja'], { toString: 1 }];
    expect(languages({ default: 'not a language', available, original: {} })).to.deep.equal({
      default: 'ja',
      available: ['en', 'ja'],
      original: 'ja',
    });
  });
});

describe('the page of the notice', () => {
  it('is one address or one by language', () => {
    expect(readScreen({ notice: { page: '/privacy/' } }).page).to.deep.equal({ '': '/privacy/' });
    expect(readScreen({ notice: { page: { ja: '/a/', en: '/b/' } } }).page).to.deep.equal({
      ja: '/a/',
      en: '/b/',
    });
  });

  for (const page of [null, 7, '', ' ', {}, { ja: 7 }]) {
    it(`is none where it is ${JSON.stringify(page)}`, () => {
      expect(readScreen({ notice: { page } }).page).to.deep.equal({});
    });
  }
});

describe("the first layer's part of the file", () => {
  it('stays as it is written', () => {
    const banner = { layout: 'modal', title: { ja: 'x' }, buttons: ['accept'] };
    expect({ ...readBanner({ banner }).banner }).to.deep.equal(banner);
  });

  for (const banner of [undefined, null, 7, true, []]) {
    it(`is empty where it is ${JSON.stringify(banner) ?? 'not there'}`, () => {
      expect({ ...readBanner({ banner }).banner }).to.deep.equal({});
    });
  }
});
