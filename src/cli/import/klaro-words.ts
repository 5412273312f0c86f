import type { LanguageTag } from '../../config/types/small-types';
import { inLanguages, type ByLanguage, type Translations } from './languages';
import type { OldPart } from './old-part';
import { oldWords } from './old-words';

/** Klaro's texts, and those that stand for languages which do not say it themselves. */
export interface KlaroTranslations {
  readonly own: Translations;
  readonly first: LanguageTag;
  readonly common: OldPart | undefined;
}

/** A text by language. What is said for all languages is taken for the first one, where that says nothing. */
export function klaroWords(
  { own, first, common }: KlaroTranslations,
  kind: 'plain' | 'marked',
  isHtml: boolean,
  ...way: readonly string[]
): ByLanguage {
  const said = inLanguages(own, (one) => oldWords(one.at(...way), isHtml)?.[kind]);
  const other = common && oldWords(common.at(...way), isHtml)?.[kind];
  return other && !said[first] ? { ...said, [first]: other } : said;
}
