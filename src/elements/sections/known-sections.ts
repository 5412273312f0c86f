import { isCustom } from '../../config/read/section-name';
import type { SectionName } from '../../config/types/small-types';
import { sectionIds } from '../../config/words';

export const isSection = (name: string): name is SectionName =>
  isCustom(name) || (sectionIds as readonly string[]).includes(name);

/** The sections among some names, each once: what stands twice could not be named in an address. */
export const knownSections = (names: readonly string[]): readonly SectionName[] =>
  [...new Set(names)].filter(isSection);
