import { entries, fields } from '../../config/fields';
import { stringOf } from '../../config/written';
import { tryTo } from '../../core/try-to';

/** A service that holds its hosts while it is not allowed. */
export interface Hold {
  /** Empty where the file has none that can be used; then nobody can allow it. */
  readonly id: string;
  readonly hosts: readonly string[];
}

/** Says which service holds an address; `undefined` for one that may load. */
export type HeldBy = (address: string) => string | undefined;

/** The host as the browser will ask for it: small letters, punycode, no port, no dot at its end. */
const hostOf = (address: string): string =>
  tryTo(() => new URL(address, document.baseURI).hostname.replace(/\.$/, '')) ?? '';

const hostsOf = (written: unknown): string[] =>
  (Array.isArray(written) ? written : [])
    .map((host) => hostOf(`https://${String(host).replace(/^\*\./, '')}`))
    .filter(Boolean);

/** The holds of a file. A `hold` that is no yes or no counts as yes. */
export const readHolds = (source: unknown): Hold[] =>
  entries(fields(source)['services'])
    .filter(({ hold }) => hold)
    .map(({ id, hosts }) => ({ id: stringOf(id, /^[a-z0-9][a-z0-9-]*$/) ?? '', hosts: hostsOf(hosts) }));

/**
 * The service that holds an address. A host stands for all below it. Where several services hold one host, all have
 * to be allowed, since a request does not say for whom it is. The page's own host is never held.
 */
export function findHold(
  holds: readonly Hold[],
  allows: (id: string) => boolean,
  address: string,
): string | undefined {
  const name = hostOf(address);
  if (!name || name === hostOf(location.href)) return undefined;
  const isMeant = (host: string): boolean => `.${name}`.endsWith(`.${host}`);
  return holds.find(({ id, hosts }) => !allows(id) && hosts.some(isMeant))?.id;
}
