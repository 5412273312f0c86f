import type { Service } from '../config/notice-settings.js';
/** What arrives by e-mail alone is not the page's to allow. */
export declare const byEmailAlone: ({ mechanism }: Service) => boolean;
