import { nothing, type TemplateResult } from 'lit';
import type { Voice } from '../voice.js';
import type { TermWords } from './term-words.js';
/** Terms for readers who do not know them: one beside the other, each to be opened. */
export declare const termRow: (terms: readonly TermWords[], voice: Voice) => TemplateResult | typeof nothing;
