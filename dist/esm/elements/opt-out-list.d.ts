import { nothing, type TemplateResult } from 'lit';
import type { OptOut, Service } from '../config/notice-settings.js';
import type { Fact } from './fact-list.js';
import type { NoticeView } from './notice-view.js';
type Drawn = TemplateResult | typeof nothing;
/** What opting out costs: in the entry's words, else in those of the service's category. */
export declare function consequence(own: OptOut['consequence'] | undefined, { category }: Service, { voice, settings }: NoticeView): Drawn;
/**
 * The ways to opt out of a service: by what means, whether it stops the sending or the use, and what it costs
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iv)).
 */
export declare function optOutList(service: Service, view: NoticeView, heading: string, entries?: readonly OptOut[]): Fact;
export {};
