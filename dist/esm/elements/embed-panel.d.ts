import { type TemplateResult } from 'lit';
import type { Service } from '../config/notice-settings.js';
import type { NoticeView } from './notice-view.js';
/** What the panel offers, and whom it tells what the visitor pressed. */
export interface EmbedOffer {
    /** What the frame calls itself. */
    readonly title: string;
    /** A press that could not be kept. */
    readonly unsaved: boolean;
    readonly once: () => void;
    /** None where the service alone does not decide. */
    readonly always: (() => void) | undefined;
}
/** Who would receive what, and the ways to show it all the same. */
export declare function embedPanel(service: Service, offer: EmbedOffer, view: NoticeView): TemplateResult;
/** Said where the file does not know the service: the frame stays shut. */
export declare function undeclared(service: string, title: string, { voice }: NoticeView): TemplateResult;
