import type { Pattern } from './value';

/** One name out of the rest of a pattern: its letters, and whether any may follow. Nothing if it means more. */
function literal(source: string): string | undefined {
  let [name, rest] = ['', source];
  for (let found; (found = /^(?:\\([-.\\/_$^|+*?()[\]{}])|[^\\.^$|+*?()[\]{}])/.exec(rest));) {
    name += found[1] ?? found[0];
    rest = rest.slice(found[0].length);
  }
  if (!name || name.includes('*')) return undefined;
  if (rest === '$') return name;
  return ['', '.*', '.*$', '(.*)', '(.*)$'].includes(rest) ? `${name}*` : undefined;
}

/** The alternatives of a group that holds nothing but them: `(_ga|_gid)`. */
const alternatives = (source: string): readonly string[] => {
  const [, group, rest = ''] = /^\((?:\?:)?([^()]*)\)(.*)$/s.exec(source) ?? [];
  return group === undefined ? [source] : group.split('|').map((one) => one + rest);
};

/**
 * A regular expression as names of cookies, where it says no more than "this name" or "what begins so":
 * `/^(_ga|_gid$)/` is `_ga*` and `_gid`. Anything else gives nothing: a wider name would clear what it did not.
 */
export function cookieNames({
  source,
  flags,
}: Pick<Pattern, 'source' | 'flags'>): readonly string[] | undefined {
  if (!source.startsWith('^') || /[^gu]/.test(flags)) return undefined;
  const names = alternatives(source.slice(1)).map(literal);
  return names.every((name) => name !== undefined) ? names : undefined;
}
