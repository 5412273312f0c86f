import { type TemplateResult } from 'lit';
import type { PreferencesGroup } from './preferences-groups.js';
import type { PreferencesView } from './preferences-view.js';
/** One category: what it is for, what refusing it costs, its switch, and its services when they are asked for. */
export declare function categoryChoice(group: PreferencesGroup, view: PreferencesView): TemplateResult;
