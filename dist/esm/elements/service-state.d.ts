import { nothing, type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings';
import type { ServiceView } from './service-view';
/** Whether the service may send now, in words. */
export declare function serviceState(service: Service, { voice, switches }: ServiceView): TemplateResult | typeof nothing;
/** Said beside the control, since a setting that is lost must not look kept. */
export declare function unsavedRemark(service: Service, { voice, switches }: ServiceView): TemplateResult | typeof nothing;
/** What a press did, for those who cannot see it. */
export declare function switchStatus(view: ServiceView): TemplateResult;
