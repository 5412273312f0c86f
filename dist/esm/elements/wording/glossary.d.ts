import type { TermId } from '../../config/term-ids.js';
import type { Wording } from '../wording.js';
import type { ScreenTermId } from './screen-glossary.js';
export type GlossaryKey = `${'term' | 'glossary'}.${Exclude<TermId, ScreenTermId>}`;
/** What the notices' own terms are called and mean, in everyday words; those of the law as the law has them. */
export declare const glossaryWording: Wording<GlossaryKey>;
