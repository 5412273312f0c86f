import type { Rules } from './types/config-file';

/** The laws that a file can be held to, by `rules`. */
export const ruleNames: readonly Rules[] = ['JP', 'EU', 'US-CA'];

/** Whose rules a file is written for; without one that we know, Japan's. */
export function rulesOf(written: unknown): ReadonlySet<Rules> {
  const rules = Array.isArray(written) ? ruleNames.filter((rule) => written.includes(rule)) : [];
  return new Set(rules.length ? rules : ['JP']);
}
