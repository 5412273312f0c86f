import { type TemplateResult } from 'lit';
import type { Id } from '../config/types/small-types.js';
import type { PreferencesView } from './preferences-view.js';
/** Says for what cannot be refused that it is on: a switch that does not move would only raise questions. */
export declare const alwaysOn: ({ voice }: PreferencesView) => TemplateResult;
/**
 * A native checkbox that is announced as a switch. Its state stands beside it in words too, since which way is
 * "on" cannot be told from the look alone. Its label is the `<label for="switch-...">` next to it.
 */
export declare function choiceSwitch(id: Id, view: PreferencesView, describedBy?: string): TemplateResult;
