import type { SectionName } from '../../config/types/small-types.js';
export declare const isSection: (name: string) => name is SectionName;
/** The sections among some names, each once: what stands twice could not be named in an address. */
export declare const knownSections: (names: readonly string[]) => readonly SectionName[];
