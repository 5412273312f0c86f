import { domain } from '../../config/consent-fields';
import { storageName } from '../../config/read/facts';
import { matching } from '../../config/read/scalars';
import type { WrittenCookie } from '../../config/types/service';
import { cookieNames } from './cookie-names';
import type { OldPart } from './old-part';
import { present } from './present';

const path = matching(/^\/[^;\s]*$/, 'path');

/** A star means more in ours than it did. */
function isOurs(name: string): boolean {
  let usable = true;
  storageName(name, '', () => (usable = false));
  return usable;
}

/** Texts that begin like a regular expression are one in Klaro. */
function namesOf(part: OldPart, mayBePattern: boolean): readonly string[] {
  const { value } = part;
  if (value?.kind === 'pattern') {
    part.meet();
    const names = cookieNames(value);
    if (!names) part.tell('pattern', `/${value.source}/${value.flags}`.slice(0, 60));
    return names ?? [];
  }
  const text = part.text();
  if (text === undefined) return [];
  if (!mayBePattern || !text.startsWith('^')) return text.includes('*') ? [''] : [text];
  const names = cookieNames({ source: text, flags: '' });
  if (!names) part.tell('pattern', text.slice(0, 60));
  return names ?? [];
}

/** The cookies that a name or pattern of an old configuration stands for. */
export function oldCookies(
  name: OldPart,
  at: { readonly path: OldPart; readonly domain: OldPart },
  mayBePattern = false,
): readonly WrittenCookie[] {
  const names = namesOf(name, mayBePattern);
  const place = { path: at.path.read(path), domain: at.domain.read(domain) };
  const usable = names.filter(isOurs);
  if (usable.length < names.length) name.tell('cookie-name');
  return usable.map((one) => present<WrittenCookie>({ name: one, ...place }));
}

/** Each name once. */
export const onlyOnce = (cookies: readonly WrittenCookie[]): WrittenCookie[] => [
  ...new Map(cookies.map((one) => [`${one.name} ${one.domain ?? ''} ${one.path ?? ''}`, one])).values(),
];
