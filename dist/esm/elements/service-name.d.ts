import type { TemplateResult, nothing } from 'lit';
import type { Service } from '../config/notice-settings';
import type { NoticeView } from './notice-view';
/** What a service is called, or whoever receives from it. */
export declare function serviceName({ name, recipient, id }: Service, { voice }: NoticeView): TemplateResult | string | typeof nothing;
/** The name of whoever receives from a service, for a sentence. */
export declare const recipientName: ({ name, recipient }: Service, { voice }: NoticeView) => string;
