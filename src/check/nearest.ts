import leven from 'leven';

const plain = (word: string): string =>
  word
    .slice(0, 64)
    .toLowerCase()
    .replace(/[-_\s]/g, '');

/** The word that was probably meant: of those that differ by a third of their letters or less, the nearest. */
export function nearest(written: string, words: Iterable<string>): string | undefined {
  const from = plain(written);
  let least = Math.max(1, Math.floor(from.length / 3)) + 1;
  let found: string | undefined;
  for (const word of words) {
    const distance = leven(from, plain(word), { maxDistance: least });
    if (distance < least) [found, least] = [word, distance];
  }
  return found;
}
