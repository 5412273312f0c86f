import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { html, render } from 'lit/html.js';
import { richText } from '../../src/elements/rich-text';

function drawn(text: string): HTMLElement {
  const place = document.createElement('div');
  render(html`${richText(text)}`, place);
  return place;
}

/** The nodes as markup, without the marks that the templates leave. */
const markup = (text: string): string => drawn(text).innerHTML.replace(/<!--.*?-->/g, '');

describe('a text', () => {
  for (const [text, expected] of [
    ['', ''],
    ['plain', 'plain'],
    ['a **b** c', 'a <strong>b</strong> c'],
    ['**a****b**', '<strong>a</strong><strong>b</strong>'],
    ['[b](/x/)', '<a href="/x/">b</a>'],
    ['a [b](https://x.example/?a=1&b=2) c', 'a <a href="https://x.example/?a=1&amp;b=2">b</a> c'],
    ['[b](mailto:a@b.example)', '<a href="mailto:a@b.example">b</a>'],
    ['[b](#x)[c](/y)', '<a href="#x">b</a><a href="/y">c</a>'],
    ['{漢字|かんじ}', '<ruby>漢字<rt>かんじ</rt></ruby>'],
    ['**{字|じ}x**', '<strong><ruby>字<rt>じ</rt></ruby>x</strong>'],
    ['a\nb\n', 'a<br>b<br>'],
    ['[a **b**](/x)', '<a href="/x">a **b**</a>'],
    ['[b](javascript:alert(1))', 'b)'],
    ['[b](JavaScript:alert)', 'b'],
    ['[b](data:text/html,x)', 'b'],
    ['[b](http://[)', 'b'],
    ['[b]()', '[b]()'],
    ['[](x)', '[](x)'],
    ['[b](a b)', '[b](a b)'],
    ['[b] (/x)', '[b] (/x)'],
    ['****', '****'],
    ['**a', '**a'],
    ['*a*', '*a*'],
    ['{a}', '{a}'],
    ['{a|}', '{a|}'],
    ['{a|b|c}', '{a|b|c}'],
    ['{{count}}', '{{count}}'],
    ['${alert(1)}', '${alert(1)}'],
    ['<b>x</b>', '&lt;b&gt;x&lt;/b&gt;'],
    ['[<img src=x>](/x)', '<a href="/x">&lt;img src=x&gt;</a>'],
    ['**<script>1</script>**', '<strong>&lt;script&gt;1&lt;/script&gt;</strong>'],
    ['[x](/"onclick="1)', '<a href="/&quot;onclick=&quot;1">x</a>'],
    ['&amp;', '&amp;amp;'],
    ['[a [b](/x)', '[a <a href="/x">b</a>'],
  ] as const) {
    it(`${JSON.stringify(text)} is drawn as ${JSON.stringify(expected)}`, () => {
      expect(markup(text)).to.equal(expected);
    });
  }
});

const part = fc.oneof(
  fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '**',
    '*',
    '{',
    '|',
    '}',
    '\n',
    '<',
    '>',
    '"',
    "'",
    '&',
    '<!--',
    '-->',
    '?lit$',
  ),
  fc.constantFrom(
    '[a](/x)',
    '[a](javascript:1)',
    '**b**',
    '{c|d}',
    '<img src=x onerror=1>',
    '<script>',
    '${x}',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);

const texts = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

/** A text without its marks, as the page's reader of plain text would have it. */
const withoutMarks = (text: string): string =>
  text.replace(
    /\[([^\][]+)\]\([^)\s]+\)|\*\*([^*]+)\*\*|\{([^|{}]+)\|([^|{}]+)\}|\n/g,
    (_, label?: string, strong?: string, base?: string, ruby?: string) =>
      [label, strong && withoutMarks(strong), base, ruby].join(''),
  );

describe('any text', () => {
  it('makes no elements but those of the marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const names = [...drawn(text).querySelectorAll('*')].map(({ localName }) => localName);
        expect(['a', 'strong', 'ruby', 'rp', 'rt', 'br']).to.include.members(names);
      }),
      { numRuns: 2000 },
    );
  });

  it('loses nothing but its marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(drawn(text).textContent).to.equal(withoutMarks(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('leads only where an address may', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const link of drawn(text).querySelectorAll('a')) {
          expect(link.protocol).to.match(/^(https?|mailto|tel):$/);
          expect([...link.attributes].map(({ name }) => name)).to.deep.equal(['href']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  for (const unit of ['[', '[a', '](', '**a', '{a', '{a|', '[a](', '\n']) {
    it(`of a hundred thousand characters, ${JSON.stringify(unit)} again and again, is read in the time of a blink`, () => {
      const start = performance.now();
      richText(unit.repeat(100_000 / unit.length));
      expect(performance.now() - start).to.be.below(2000);
    });
  }
});
