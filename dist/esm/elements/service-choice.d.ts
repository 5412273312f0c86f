import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { Id } from '../config/types/small-types.js';
import type { PreferencesView } from './preferences-view.js';
/** One service with its switch: who receives what, and why. The notice on the page tells the rest. */
export declare function serviceChoice(service: Service & {
    readonly id: Id;
}, required: boolean, view: PreferencesView): TemplateResult;
