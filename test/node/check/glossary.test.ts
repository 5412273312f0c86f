import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import { explain } from '../../../src/check/explain';
import { completeConfig } from '../fixtures/complete-config';
import { schema } from '../schema-file';
import { changed, today, told, type Json, type Row } from './good-file';

const terms =
  (...written: object[]) =>
  (file: Json) =>
    (file.glossary = { terms: written });

const own = { id: 'page-url', term: 'ページのURL', definition: 'ページの場所を示す文字です。' };

const rows: Row[] = [
  ['no glossary', () => undefined],
  ['a term of its own that a service uses', terms(own)],
  ['a built-in term with another definition', terms({ id: 'cookie', definition: '小さな記録です。' })],
  ['a built-in term with another name', terms({ id: 'tls', term: 'SSL' })],
  ['a built-in term that is only named', terms({ id: 'tls' })],
  ['two terms of one id', terms(own, own), 'error same-name /glossary/terms/1/id'],
  [
    'a term of its own without words',
    terms({ ...own, term: undefined }),
    'error no-term /glossary/terms/0/term',
  ],
  [
    'a term of its own without a definition',
    terms({ ...own, definition: ' ' }),
    'error no-definition /glossary/terms/0/definition',
  ],
  [
    'a misspelt name of a built-in term',
    terms({ id: 'webbeacon' }),
    'error no-term /glossary/terms/0/term',
    'error no-definition /glossary/terms/0/definition',
  ],
  [
    'a term that no text uses',
    terms({ ...own, term: 'ページの番地' }),
    'warning term-unused /glossary/terms/0/term',
  ],
  [
    'a term that the banner alone uses',
    (file) => [terms({ ...own, term: '巻物' })(file), (file.banner = { text: '巻物を使います。' })],
    'warning term-unused /glossary/terms/0/term',
  ],
  [
    'a term that the notice uses in another language',
    (file) => {
      terms({
        ...own,
        term: { ja: '巻物', en: 'scroll' },
        definition: { ja: '長い紙です。', en: 'Long paper.' },
      })(file);
      file.notice = { retention: { items: [{ ja: '永久', en: 'On scrolls' }] } };
    },
  ],
  [
    'a term that stands in a text with its reading',
    (file) => {
      terms({ ...own, term: '{登録者|とうろくしゃ}' })(file);
      file.notice = { retention: { items: ['{登録|とうろく}者が消すまで'] } };
    },
  ],
  [
    'a term that the refusal of a category uses',
    (file) => {
      terms({ ...own, term: '巻物' })(file);
      file.categories[1].refusal = { consequence: '巻物が届きません。' };
    },
  ],
  [
    'HTML in a definition',
    terms({ ...own, definition: '<b>場所</b>です。' }),
    'warning html-tags /glossary/terms/0/definition',
  ],
  ['a term without an id', terms({ ...own, id: undefined }), 'error missing /glossary/terms/0/id'],
];

describe('the checker, on the glossary', () => {
  for (const [name, change, ...expected] of rows)
    it(`says of ${name}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(told(changed(change)).sort(), [...expected].sort());
    });

  it('finds nothing wrong with the glossary of the complete file', () => {
    const said = checkConfig(completeConfig, { today }).filter(({ path }) => path.startsWith('/glossary'));
    assert.deepEqual(said, []);
  });

  it('misses a language that a term does not have', () => {
    const file = changed((json) => {
      terms({ ...own, term: { ja: 'ページのURL' } })(json);
      json.languages = { available: ['ja', 'en'] };
    });
    const [one] = checkConfig(file, { today }).filter(({ code }) => code === 'language-missing');
    assert.deepEqual(
      one?.places?.filter((path) => path.startsWith('/glossary')),
      ['/glossary/terms/0/term', '/glossary/terms/0/definition'],
    );
  });

  it('guesses which built-in term was meant', () => {
    const file = changed(terms({ id: 'webbeacon' }));
    const problem = checkConfig(file, { today }).find(({ code }) => code === 'no-term');
    const { sentence, suggestion } = explain(problem!, file, schema as object);
    assert.equal(suggestion, 'web-beacon');
    assert.match(sentence.ja, /^用語集›用語の一覧「webbeacon」›用語：.*もしかして「web-beacon」ですか/);
    assert.match(sentence.en, /^Glossary › Terms “webbeacon” › Term: .*Did you mean “web-beacon”\?/);
  });
});
