import { isObject, own } from '../config/read/shape';
import type { PresetFile } from '../config/types/preset';
import { entries } from './open-file';
import type { TellCheck } from './rule';

/** What is filled in and was not seen in a source is told, so that somebody looks. */
export function tellUnverified(written: object, presets: readonly PresetFile[], tell: TellCheck): void {
  const doubtful = new Set(presets.filter(({ verified }) => !verified).map(({ id }) => id));
  for (const [index, service] of entries(own({ ...written }, 'services')).entries()) {
    const got = isObject(service) ? own(service, 'use') : undefined;
    if (typeof got === 'string' && doubtful.has(got))
      tell(`/services/${index}/use`, 'unverified-preset', 'warning', { got });
  }
}
