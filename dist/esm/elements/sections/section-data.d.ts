import type { Notice } from '../../config/notice-fields.js';
import type { Section } from '../../config/sections/section-fields.js';
import type { CustomSection } from '../../config/sections/closing-fields.js';
import type { CustomSectionName, SectionName } from '../../config/types/small-types.js';
/** The custom section that a name points to. */
export declare const customData: (name: CustomSectionName, { custom }: Notice) => CustomSection | undefined;
/** What the file has under a section's name; `undefined` where it has nothing. */
export declare const sectionData: (name: SectionName, notice: Notice) => Section | undefined;
