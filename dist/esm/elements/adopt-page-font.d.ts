import type { Theme } from '../config/notice-settings.js';
/** Gives the page's own type to what stands outside `<body>` and inherits nothing of it, unless the file names one. */
export declare function adoptPageFont({ style }: HTMLElement, theme: Theme): void;
