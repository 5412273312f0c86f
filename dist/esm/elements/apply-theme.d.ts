import type { Theme } from '../config/notice-settings.js';
/** Gives the file's theme to an element, value by value: nothing of the file ever becomes a rule. */
export declare function applyTheme(host: HTMLElement, theme: Theme): void;
