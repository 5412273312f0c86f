import type { CustomSectionName, SectionName } from '../types/small-types.js';
import type { Reader } from './reader.js';
export declare const isCustom: (value: unknown) => value is CustomSectionName;
/** A section by its own name, or a custom one as `custom:id`. */
export declare const sectionName: Reader<SectionName | undefined>;
