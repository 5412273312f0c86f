import type { Service } from '../config/notice-settings';
/** What arrives by e-mail alone is not the page's to allow. */
export declare const byEmailAlone: ({ mechanism }: Service) => boolean;
