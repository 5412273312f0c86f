import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
/** Whether the table has something of a service. */
export declare const keeps: ({ cookies, storageKeys }: Service) => boolean;
/** The cookie declaration: a table by service, which becomes a list of cards where it is narrow. No press changes it. */
export declare const cookieTable: (view: NoticeView) => TemplateResult;
