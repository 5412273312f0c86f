/** What became of an attempt to send. `refused` is for good; after `later` it is tried again. */
export type Verdict =
  { readonly is: 'taken' | 'refused' } | { readonly is: 'later'; readonly retryAfter: number };

/** What an answer means: too slow (408), too early (425), too many (429) and the server's own errors pass by. */
export function verdictOf(status: number, retryAfter: string | null): Verdict {
  if (status >= 200 && status < 300) return { is: 'taken' };
  const passes = status >= 500 || [408, 425, 429].includes(status);
  return passes ? { is: 'later', retryAfter: Number(retryAfter) || 0 } : { is: 'refused' };
}
