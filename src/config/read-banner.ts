import { banner } from './banner-fields';
import { collect } from './collect';
import type { BannerSettings } from './notice-settings';
import type { Problem, StructureCode } from './problem';
import { shape } from './read/shape';
import { screenFields } from './screen-fields';

const fields = shape<BannerSettings>({ ...screenFields, banner });

/** The first layer's door: as much of the file as the banner shows. Never throws. */
export function readBanner(json: unknown): { settings: BannerSettings; problems: readonly Problem<StructureCode>[] } {
  const { problems, tell } = collect();
  return { settings: fields(json, '', tell), problems };
}
