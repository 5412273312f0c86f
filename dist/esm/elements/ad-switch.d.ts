import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
/** Our own switch for a partner, with its live state and what turning it off costs; none where there is no choice. */
export declare function adSwitch(service: Service, heading: string, view: NoticeView): TemplateResult | undefined;
