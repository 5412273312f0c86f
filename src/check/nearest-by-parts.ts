import { nearest } from './nearest';

const partsOf = (word: string): readonly string[] => word.toLowerCase().split(/[-_\s]+/);

/** The shortest word that has all the parts of another: `yahoo-japan-ads` for `yahoo-ads`. */
function withParts(written: string, words: readonly string[]): string | undefined {
  const parts = partsOf(written.slice(0, 64)).filter(Boolean);
  const [found] = words
    .filter((word) => parts.length && parts.every((part) => partsOf(word).includes(part)))
    .sort((one, other) => one.length - other.length);
  return found;
}

/** The word that was probably meant: the nearest, else one with the same parts. */
export const nearestByParts = (written: string, words: readonly string[]): string | undefined =>
  nearest(written, words) ?? withParts(written, words);
