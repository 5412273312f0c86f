import type { SectionId } from '../../config/types/small-types.js';
import type { Wording } from '../wording.js';
export type TitleKey = `${SectionId}.title`;
/** What the sections of the notice are called, where the file does not say. */
export declare const titleWording: Wording<TitleKey>;
