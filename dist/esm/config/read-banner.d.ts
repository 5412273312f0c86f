import type { BannerSettings } from './notice-settings.js';
/**
 * The first layer's door. Its part of the file stays as it is written: a voice makes of each text what can be
 * said, and words that we do not know draw like the first. Never throws.
 */
export declare const readBanner: (json: unknown) => BannerSettings;
