import type { ScreenSettings } from './notice-settings.js';
/** What every screen needs of the file: its look, its language and its words. Never throws. */
export declare function readScreen(json: unknown): ScreenSettings;
