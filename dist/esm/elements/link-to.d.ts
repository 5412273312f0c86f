import { type TemplateResult } from 'lit/html.js';
import type { ScreenSettings } from '../config/notice-settings.js';
import type { Store } from '../core/store.js';
import type { Speaker } from './speaker.js';
/**
 * A link of the file: to an address, or to a section of the notice. That is the element with the section's id on
 * this page, else on the notice's page; where there is neither, the second layer opens instead.
 * Without words, or without an address that may be followed, it is none.
 */
export declare function linkTo({ section, label, url }: {
    readonly [K in 'section' | 'label' | 'url']?: unknown;
}, voice: Speaker, { page }: Pick<ScreenSettings, 'page'>, store: Pick<Store, 'showPreferences'> | undefined): TemplateResult;
