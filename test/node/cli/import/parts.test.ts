import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assignIds } from '../../../../src/cli/import/assign-ids';
import { cookieNames } from '../../../../src/cli/import/cookie-names';
import { htmlWords, withMarks, withoutMarks } from '../../../../src/cli/import/plain-words';

describe('the names of a regular expression', () => {
  const rows: [RegExp, ...string[]][] = [
    [/^_ga/, '_ga*'],
    [/^(_ga)/, '_ga*'],
    [/^(?:_ga)/, '_ga*'],
    [/^(_ga|_gid)/, '_ga*', '_gid*'],
    [/^(_ga|_gid)$/, '_ga', '_gid'],
    [/^_gid$/, '_gid'],
    [/^_pk_.*$/, '_pk_*'],
    [/^_pk_.*/g, '_pk_*'],
    [/^_pk_(.*)/, '_pk_*'],
    [/^a\.b-c/, 'a.b-c*'],
    [/_ga/],
    [/^_ga/i],
    [/^_ga_?/],
    [/^_ga_[A-Z]+$/],
    [/^_ga|_gid/],
    [/^_ga\w*/],
    [/^_g./],
    [/^(_ga|)/],
    [/^(_g(a|b))/],
    [/^/],
    [/^.*$/],
    [/^a\*b/],
  ];
  for (const [pattern, ...names] of rows)
    it(`are ${names.join(' and ') || 'none, rather than wider ones,'} for ${pattern}`, () =>
      assert.deepEqual(cookieNames(pattern), names.length ? names : undefined));
});

describe('the ids of old names', () => {
  const ids = (categories: string[], services: string[]): string[] => {
    const given = assignIds(categories, services);
    const told = given.services.map(({ id, alias, taken }) =>
      [id, ...(alias === undefined ? [] : [`alias ${alias}`]), ...(taken ? ['taken'] : [])].join(' '),
    );
    return [...given.categories, ...told];
  };
  const long = 'A very long name of a service that nobody would read';
  const rows: [name: string, categories: string[], services: string[], ...ids: string[]][] = [
    ['stay where they can', ['analytics'], ['ga-4'], 'analytics', 'ga-4'],
    [
      'are derived, and the old name is an alias',
      [],
      ['Google Analytics'],
      'google-analytics alias Google Analytics',
    ],
    ['are derived from camel case', [], ['googleMaps'], 'google-maps alias googleMaps'],
    ['lose their accents', [], ['Café Été'], 'cafe-ete alias Café Été'],
    [
      'are numbered where nothing can be derived',
      ['必須', '広告'],
      ['地図'],
      'category',
      'category-2',
      'service alias 地図',
    ],
    ['are cut to 32 characters', [], [long], `a-very-long-name-of-a-service-th alias ${long}`],
    [
      'are told apart after they were cut',
      [long],
      [long],
      'a-very-long-name-of-a-service-th',
      `a-very-long-name-of-a-service-2 alias ${long}`,
    ],
    ['leave a name to who can keep it', [], ['Tea Pot', 'tea-pot'], 'tea-pot-2 alias Tea Pot', 'tea-pot'],
    [
      'leave a name to its category, and have no alias that means it',
      ['maps'],
      ['maps'],
      'maps',
      'maps-2 taken',
    ],
    ['have an alias once', [], ['My Tag', 'My Tag'], 'my-tag alias My Tag', 'my-tag-2 taken'],
    [
      'are not misled by what objects have',
      ['__proto__', 'constructor'],
      ['toString'],
      'proto',
      'constructor',
      'to-string alias toString',
    ],
  ];
  for (const [name, categories, services, ...expected] of rows)
    it(name, () => assert.deepEqual(ids(categories, services), expected));
});

describe('an HTML text', () => {
  const rows: [name: string, html: string, marked: string, plain: string, ...told: string[]][] = [
    ['keeps plain words', 'We use cookies.', 'We use cookies.', 'We use cookies.'],
    [
      'has a link as a mark',
      'Read <a class="x" href="/p/">our policy</a>.',
      'Read [our policy](/p/).',
      'Read our policy.',
    ],
    ['has an address without quotes', '<a href=/p>p</a>', '[p](/p)', 'p'],
    ['keeps brackets out of its marks', '<a href="/p (1)">a [b]</a>', '[a b](/p%20%281%29)', 'a [b]'],
    ['has strong words as a mark', 'a <b> b </b><strong>c</strong>', 'a **b c**', 'a b c'],
    ['has no marks in marks', '<b>a <a href="/p">b</a></b>', '**a** [b](/p)', 'a b'],
    ['breaks its lines', '<p>a</p><p>b<br/>c</p>', 'a\nb\nc', 'a b c'],
    ['has white space as a browser shows it', '  a\n\t b ', 'a b', 'a b'],
    [
      'has entities as characters',
      '&lt;a&gt; &amp;amp; &#39;&#x3042;&#0;&uuml;&nope;',
      "<a> &amp; 'あü&nope;",
      "<a> &amp; 'あü&nope;",
    ],
    ['loses other tags, which is told', 'a <em>b</em><img src=x>', 'a b', 'a b', 'em', 'img'],
    [
      'loses scripts with what is in them',
      'a<script>b()</script >c<style>d</style>',
      'ac',
      'ac',
      'script',
      'style',
    ],
    ['loses comments', 'a<!-- <b> -->b', 'ab', 'ab'],
    [
      'loses a link that runs something',
      '<a href="javascript:x()">a</a> <a href="java&#115;cript:x()">b</a>',
      'a b',
      'a b',
      'a',
    ],
    ['loses a link to nowhere', '<a href="#">a</a>', 'a', 'a', 'a'],
    ['has the old buttons as words', '<a href="#" data-cc="accept-all">a</a>', 'a', 'a', 'cc accept-all'],
    ['keeps what only looks like a tag', '1 < 2 > 0, a <3', '1 < 2 > 0, a <3', '1 < 2 > 0, a <3'],
  ];
  for (const [name, html, marked, plain, ...told] of rows)
    it(name, () => {
      const { pieces, dropped, buttons } = htmlWords(html);
      assert.deepEqual([withMarks(pieces), withoutMarks(pieces)], [marked, plain]);
      assert.deepEqual([...dropped, ...buttons.map((one) => `cc ${one}`)], told);
    });

  it('takes no long time, however it is made', () => {
    const started = performance.now();
    for (const part of ['<a "', '<a href="', '<!--', '<script', '&#', '[', '<b>'])
      withMarks(htmlWords(part.repeat(20_000 / part.length)).pieces);
    assert.ok(performance.now() - started < 5000);
  });
});
