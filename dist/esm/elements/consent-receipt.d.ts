import { nothing, type TemplateResult } from 'lit';
import type { PreferencesView } from './preferences-view.js';
/** When the visitor chose, under what number, the proof of it, and the way to take back what was agreed to. */
export declare function consentReceipt(view: PreferencesView): TemplateResult | typeof nothing;
