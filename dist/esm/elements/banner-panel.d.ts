import { type TemplateResult } from 'lit/html.js';
import type { BannerSettings } from '../config/notice-settings.js';
import type { BannerButton } from '../config/types/banner.js';
import type { Model } from '../config/types/small-types.js';
import { type Speaker } from './speaker.js';
/** What the first layer is drawn from. */
export interface BannerView {
    readonly settings: BannerSettings;
    readonly voice: Speaker;
    readonly model: Model | null;
    /** What this visitor should know besides. */
    readonly remark: unknown;
    readonly press: (button: BannerButton) => void;
    readonly showPreferences: () => void;
    /** The modal window was closed without an answer. */
    readonly dismiss: () => void;
}
/** The first layer's surface: a region of the page or, with `layout: modal`, a dialog. */
export declare function bannerPanel(view: BannerView): TemplateResult;
