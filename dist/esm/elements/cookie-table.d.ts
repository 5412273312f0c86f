import { type TemplateResult } from 'lit';
import type { NoticeView } from './notice-view.js';
/** The cookie declaration: a table by service, which becomes a list of cards where it is narrow. */
export declare function cookieTable(view: NoticeView): TemplateResult;
