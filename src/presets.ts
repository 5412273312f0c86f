import { expandServices } from './config/expand-services';
import type { ConfigFile } from './config/types/config-file';
import type { Presets } from './config/types/preset';

/** The build puts the services of `presets/` here, without where their facts come from. */
declare const SHIRASE_PRESETS: Presets;

/** The file with the fields of its known services filled in, and what could not be filled in. */
export const expandKnown = (json: unknown): ReturnType<typeof expandServices> =>
  expandServices(json, SHIRASE_PRESETS);

/**
 * The file with the fields of its known services (`use`) filled in, so that `start` need not fetch them. A service that
 * is not known stays as it is; `start` tells the page of it. Takes what `start` takes, such as an imported JSON file.
 */
export const expand = (config: unknown): ConfigFile => expandKnown(config).json as ConfigFile;
