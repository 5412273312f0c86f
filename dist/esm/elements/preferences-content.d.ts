import { type TemplateResult } from 'lit';
import type { PreferencesView } from './preferences-view.js';
/** Everything inside the dialog: only the middle scrolls, so that nothing ever lies over a focused control. */
export declare function preferencesContent(view: PreferencesView): TemplateResult;
