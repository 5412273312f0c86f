// Written out: `\p{Script=Latin}` takes ten times as long to be made, and a notice begins with sixteen terms.
const letter = '[\\dA-Za-z\\u00c0-\\u024f\\u1e00-\\u1eff]';
const isLetter = new RegExp(letter);

/** A spelling as a pattern. Where it ends in Latin letters the word ends there too, but for a plural. */
function pattern(spelling: string): string {
  const exact = spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '[\\s-]+');
  const before = isLetter.test(spelling.slice(0, 1)) ? `(?<!${letter})` : '';
  const after = isLetter.test(spelling.slice(-1)) ? `(?:e?s)?(?!${letter})` : '';
  return `${before}${exact}${after}`;
}

const isWord = (part: string): boolean => part.trim().length > 2 || !isLetter.test(part);

/** `SSL/TLS` is two words for one thing, and is one itself; in `A/B test` nothing is a word alone. */
function alone(word: string): readonly string[] {
  const parts = word.split(/[/／]/);
  return parts.every(isWord) ? [word, ...parts] : [word];
}

/**
 * A pattern of texts that mention a term by one of its spellings. Words in Latin letters are found as whole words, in any
 * case, in the plural too; in scripts without spaces between words, wherever they stand.
 */
export function mentions(spellings: readonly string[]): RegExp {
  const words = new Set(
    spellings
      .flatMap(alone)
      .map((word) => word.trim())
      .filter(Boolean),
  );
  // A pattern without words would be found everywhere.
  return new RegExp([...words].map(pattern).join('|') || '(?!)', 'i');
}
