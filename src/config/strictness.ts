import type { Model } from './types/small-types';

/** From the loosest to the strictest. Models are tightened, never loosened: of several the strictest holds. */
export const models = ['notice', 'optOut', 'optIn'] as const satisfies readonly Model[];

/** How strict the strictest is: under it nothing starts before the visitor has answered. */
export const strictest = models.length - 1;

/** How strict a model is, as a number. What is not one of them counts as the strictest. */
export const strictness = (model: unknown): number =>
  (models.indexOf(model as Model) + models.length) % models.length;
