import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { NoticeSettings } from '../config/notice-settings.js';
import type { PageStore } from '../core/store.js';
import type { Voice } from './voice.js';
/** Offers to load the page again where what was refused has run on it. It takes no focus, and covers nothing focused. */
export declare class ReloadOffer implements ReactiveController {
    #private;
    constructor(host: LitElement);
    hostUpdated(): void;
    hostDisconnected(): void;
    /** Looks at what has run here and is refused now. */
    look(store: PageStore): void;
    take(): void;
    /** What it says; empty where there is nothing to offer. */
    words(voice: Voice, settings: NoticeSettings): string;
    panel(voice: Voice, settings: NoticeSettings): TemplateResult | typeof nothing;
}
