import type { CustomSectionName, SectionName } from '../types/small-types';
import { sectionIds } from '../words';
import type { Reader } from './reader';
import { oneOf } from './scalars';

export const isCustom = (value: unknown): value is CustomSectionName =>
  typeof value === 'string' && /^custom:[a-z0-9][a-z0-9-]{0,31}$/.test(value);

const builtIn = oneOf(sectionIds, undefined);

/** A section by its own name, or a custom one as `custom:id`. */
export const sectionName: Reader<SectionName | undefined> = (value, path, tell) =>
  isCustom(value) ? value : builtIn(value, path, tell);
