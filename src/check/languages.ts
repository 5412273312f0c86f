import { matchLanguage } from '../config/localize';
import { isObject, own } from '../config/read/shape';
import { spokenLanguages } from '../config/spoken-languages';
import { isIn } from './is-in';
import { entries, type OpenFile } from './open-file';
import type { Rule } from './rule';

/** Where the file offers a language; the whole list where it leaves the list out. */
function placeOfLanguage({ json, meantLanguage }: OpenFile, language: string): string {
  const languages = own(json, 'languages');
  const written = entries(isObject(languages) ? own(languages, 'available') : undefined);
  const index = written.findIndex(
    (tag) => typeof tag === 'string' && (meantLanguage(tag) ?? tag) === language,
  );
  return index < 0 ? '/languages/available' : `/languages/available/${index}`;
}

/** What is said of translations is said in translations alone. */
const onlyTranslated = (path: string): boolean => path.startsWith('/notice/translation/');

/** A language that is offered is offered for every text. One problem for each, since places can be many. */
export const languagesComplete: Rule = (file, tell) => {
  const texts = file.texts.filter(({ use }) => use !== 'override');
  for (const language of new Set(file.languages.available)) {
    const shown =
      language === file.languages.original ? texts.filter(({ path }) => !onlyTranslated(path)) : texts;
    const places = shown.filter(({ text }) => !isIn(text, language, file.languages)).map(({ path }) => path);
    if (places.length)
      tell(placeOfLanguage(file, language), 'language-missing', 'warning', { got: language, places });
  }
};

/** Our own words are in English where a file offers a language that we do not speak, unless it brings them along. */
export const languagesSpoken: Rule = (file, tell) => {
  const { json, languages } = file;
  const texts = own(json, 'texts');
  const known = [...spokenLanguages, ...(isObject(texts) ? Object.keys(texts) : [])];
  for (const language of new Set(languages.available))
    if (!matchLanguage(language, known))
      tell(placeOfLanguage(file, language), 'language-unspoken', 'warning', { got: language });
};
