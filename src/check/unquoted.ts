const isNumber = (written: string): boolean => /^-?(0|[1-9]\d*)(\.\d+)?$/.test(written);

const isWhole = (written: string): boolean => /^-?(0|[1-9]\d*)$/.test(written);

/** What a text says without its quotes, where that is a value of a type that may stand there: `180` for `"180"`. */
export function unquoted(value: unknown, types: readonly string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.normalize('NFKC').trim().toLowerCase();
  const suits =
    (types.includes('boolean') && (written === 'true' || written === 'false')) ||
    (types.includes('integer') && isWhole(written)) ||
    (types.includes('number') && isNumber(written));
  return suits ? written : undefined;
}
