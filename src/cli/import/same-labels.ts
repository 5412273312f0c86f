import type { ByLanguage } from './languages';
import type { OldPart } from './old-part';

/** Two buttons that say the same leave no choice: in such a language both get our words. */
export function differing(
  accept: ByLanguage,
  reject: ByLanguage,
  part: OldPart,
): readonly [ByLanguage, ByLanguage] {
  const same = Object.keys(accept).filter((tag) => accept[tag] === reject[tag]);
  if (same.length) part.tell('same-labels', same.join(', '));
  const without = (texts: ByLanguage): ByLanguage =>
    Object.fromEntries(Object.entries(texts).filter(([tag]) => !same.includes(tag)));
  return [without(accept), without(reject)];
}
