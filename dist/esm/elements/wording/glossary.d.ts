import type { TermId } from '../../config/term-ids';
import type { Wording } from '../wording';
import type { ScreenTermId } from './screen-glossary';
export type GlossaryKey = `${'term' | 'glossary'}.${Exclude<TermId, ScreenTermId>}`;
/** What the notices' own terms are called and mean, in everyday words; those of the law as the law has them. */
export declare const glossaryWording: Wording<GlossaryKey>;
