import type { Notice } from '../../config/notice-fields';
import type { Section } from '../../config/sections/section-fields';
import type { CustomSection } from '../../config/sections/closing-fields';
import type { CustomSectionName, SectionName } from '../../config/types/small-types';
/** The custom section that a name points to. */
export declare const customData: (name: CustomSectionName, { custom }: Notice) => CustomSection | undefined;
/** What the file has under a section's name; `undefined` where it has nothing. */
export declare const sectionData: (name: SectionName, notice: Notice) => Section | undefined;
