import { nothing, type TemplateResult } from 'lit';
import type { PreferencesView } from './preferences-view';
/** When the visitor chose, under what number, and the way to take it back where something was agreed to. */
export declare function consentReceipt({ consent, voice, agreed, acts, }: PreferencesView): TemplateResult | typeof nothing;
