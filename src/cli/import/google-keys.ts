import { googleKeys } from '../../config/signal-fields';
import type { WrittenSignals } from '../../config/types/signals';
import type { Id } from '../../config/types/small-types';

/** Services and categories that are called as Google calls what it asks for are what it asks for. */
export function googleSignals(
  named: readonly (readonly [name: string, id: Id])[],
): WrittenSignals | undefined {
  const map = Object.fromEntries(named.filter(([name]) => Object.hasOwn(googleKeys, name)));
  return Object.keys(map).length ? { googleConsentMode: { map } } : undefined;
}
