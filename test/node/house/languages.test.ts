import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { spokenLanguages } from '../../../src/config/spoken-languages';
import { fetchLanguage, languageTags, type Words } from '../../../src/elements/language-files';

type Wording = Readonly<Record<'ja' | 'en', Words>>;

const folder = new URL('../../../src/elements/wording/', import.meta.url);

/** The words that are built in, by the name of their file. */
const wordings = new Map(
  await Promise.all(
    readdirSync(folder).map(async (name) => {
      const [wording] = Object.values((await import(new URL(name, folder).href)) as Record<string, Wording>);
      return [name.replace('.ts', ''), wording!] as const;
    }),
  ),
);

const built = [...wordings.values()];
const english: Words = Object.assign({}, ...built.map(({ en }) => en));
const keys = Object.keys(english);

/** Languages with the words of the banner, the preferences and the embeds. Those of the notices are English there. */
const screens = ['de', 'fr', 'es', 'pt', 'vi', 'ar'];
const screenKeys = [
  ...['banner', 'preferences', 'remarks', 'embed', 'reload', 'screen-glossary'].flatMap((name) =>
    Object.keys(wordings.get(name)!.en),
  ),
  ...['notice.remark', 'notice.language', 'notice.policyOf', 'services.unnamed', 'switch.unsaved'],
];

const places = (word = ''): string[] => [...new Set(word.match(/\{\w+\}/g))].sort();
const isChinese = /[\u4e00-\u9fff々]/;

describe('the built-in words', () => {
  it('have no key twice', () => {
    const all = built.flatMap(({ en }) => Object.keys(en));
    assert.ok(all.length > 150);
    assert.deepEqual(
      all.filter((key, index) => all.indexOf(key) !== index),
      [],
    );
  });

  it('are there in Japanese wherever they are in English', () => {
    for (const { ja, en } of built) assert.deepEqual(Object.keys(ja).sort(), Object.keys(en).sort());
  });

  it('are in the languages of which the checker knows', () => {
    assert.deepEqual([...languageTags].sort(), [...spokenLanguages].sort());
  });
});

for (const tag of languageTags.slice(2))
  describe(`the words of ${tag}`, async () => {
    const { words } = await fetchLanguage(tag);

    it('are all there', () => {
      const wanted = screens.includes(tag) ? screenKeys : keys;
      assert.deepEqual(
        wanted.filter((key) => !words[key]?.trim()),
        [],
      );
    });

    it('are none that nobody says', () => {
      assert.deepEqual(
        Object.keys(words).filter((key) => !keys.includes(key)),
        [],
      );
    });

    it('are filled in where the English ones are', () => {
      const others = keys.filter(
        (key) => words[key] && `${places(words[key])}` !== `${places(english[key])}`,
      );
      assert.deepEqual(others, []);
    });

    it('end and begin with a space only where they are joined to something', () => {
      const joined = ['preferences.consequence', 'preferences.newTab', 'notice.remark', 'notice.labelled'];
      const loose = Object.entries(words).filter(
        ([key, word]) => word !== word.trim() && !joined.includes(key),
      );
      assert.deepEqual(loose, []);
    });

    it('have ruby on every Chinese character in plain Japanese, and nowhere else', () => {
      const ruby = /\{([^|{}]+)\|([\u3041-\u3096]+)\}/g;
      for (const [key, word] of Object.entries(words))
        if (tag === 'ja-x-easy')
          assert.doesNotMatch(word.replace(ruby, ''), new RegExp(`${isChinese.source}|\\|`), key);
        else assert.doesNotMatch(word, /\|/, key);
    });
  });
