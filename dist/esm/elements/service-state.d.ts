import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
/** Whether the service may send now, in words. */
export declare function serviceState(service: Service, view: NoticeView): TemplateResult | typeof nothing;
/** Said beside the control after a press: that the setting is lost, and that what has run goes on until a reload. */
export declare function pressRemarks(service: Service, { voice, live }: NoticeView): unknown;
/** What a press did, for those who cannot see it. */
export declare function switchStatus(view: NoticeView): TemplateResult;
