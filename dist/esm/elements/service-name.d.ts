import type { TemplateResult, nothing } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
type Name = TemplateResult | string | typeof nothing;
/** What a service is called, or whoever receives from it. */
export declare const serviceName: (service: Service, view: NoticeView) => Name;
/** What whoever receives from a service is called, or else the service. */
export declare const recipientName: (service: Service, view: NoticeView) => Name;
export {};
