import type { PresetCode, Problem } from './problem';
import { isObject } from './read/shape';
import type { Preset, Presets } from './types/preset';

/** Says nothing: absent, or `{}`. */
const isBlank = (value: unknown): boolean =>
  value === undefined || (isObject(value) && !Object.keys(value).length);

const fill = (preset: Preset, own: object): object => ({
  ...preset,
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => !isBlank(value))),
});

function expandOne(service: unknown, presets: Presets): unknown {
  if (!isObject(service) || !Object.hasOwn(service, 'use')) return service;
  const { use, ...own } = service;
  const preset = typeof use === 'string' && Object.hasOwn(presets, use) ? presets[use] : undefined;
  return preset ? fill(preset, own) : service;
}

/** What is no id at all is told by whoever reads the service. */
const tellUnknown = (service: unknown, index: number): Problem<PresetCode>[] =>
  isObject(service) && Object.hasOwn(service, 'use') && typeof service['use'] === 'string'
    ? [
        {
          path: `/services/${index}/use`,
          code: 'unknown-preset',
          level: 'error',
          got: service['use'].slice(0, 80),
        },
      ]
    : [];

/**
 * The file with the fields of its known services filled in, and what could not be filled in. What the file says itself
 * wins, field by field: a field of the file replaces the whole field of the preset. The rest of the file stays as it is.
 */
export function expandServices(
  json: unknown,
  presets: Presets,
): { readonly json: unknown; readonly problems: readonly Problem<PresetCode>[] } {
  const written = isObject(json) ? json['services'] : undefined;
  if (!isObject(json) || !Array.isArray(written)) return { json, problems: [] };
  const services = written.map((one) => expandOne(one, presets));
  return { json: { ...json, services }, problems: services.flatMap(tellUnknown) };
}
