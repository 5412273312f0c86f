import type { Model } from './types/small-types';

/** From the loosest to the strictest. */
export const models = ['notice', 'optOut', 'optIn'] as const satisfies readonly Model[];

/** Models are tightened, never loosened: of several the strictest holds. */
export const strictest = (...some: readonly Model[]): Model =>
  models[Math.max(...some.map((model) => models.indexOf(model)))] ?? 'optIn';
