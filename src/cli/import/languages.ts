import { languageGrammar } from '../../config/grammars';
import type { WrittenLanguages } from '../../config/types/config-file';
import type { LanguageTag } from '../../config/types/small-types';
import type { OldPart } from './old-part';

/** The old translations: whatever stands under a language. */
export type Translations = readonly (readonly [tag: LanguageTag, part: OldPart])[];

/** A text by language. */
export type ByLanguage = Record<LanguageTag, string>;

/** `pt_BR` is `pt-BR`. What is no language at all is told. */
export function languageTag(name: string, part: OldPart): LanguageTag | undefined {
  const tag = name.replaceAll('_', '-');
  if (languageGrammar.test(tag)) return tag;
  part.tell('language-tag', name);
  return undefined;
}

/** The parts under names of languages. What is elsewhere, behind an address, is told. */
export function translationsOf(part: OldPart): Translations {
  return part.entries().flatMap(([name, one]) => {
    const tag = languageTag(name, one);
    if (tag === undefined) one.meet();
    const address = one.text();
    if (address !== undefined) one.tell('other-file', address.slice(0, 60));
    return tag === undefined ? [] : [[tag, one] as const];
  });
}

/** What a text is in each language that has it. */
export const inLanguages = (
  translations: Translations,
  pick: (part: OldPart, tag: LanguageTag) => string | undefined,
): ByLanguage =>
  Object.fromEntries(
    translations.flatMap(([tag, part]) => {
      const text = pick(part, tag);
      return text ? [[tag, text]] : [];
    }),
  );

/** The languages in our words. */
export const writtenLanguages = (first: LanguageTag, translations: Translations): WrittenLanguages => ({
  default: first,
  available: [...new Set([first, ...translations.map(([tag]) => tag)])],
});
