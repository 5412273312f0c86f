import { fields } from './fields';
import type { BannerSettings } from './notice-settings';
import { readScreen } from './read-screen';

/**
 * The first layer's door. Its part of the file stays as it is written: a voice makes of each text what can be
 * said, and words that we do not know draw like the first. Never throws.
 */
export const readBanner = (json: unknown): BannerSettings => ({
  ...readScreen(json),
  banner: fields(fields(json)['banner']),
});
