import { expandServices } from './config/expand-services.js';
import type { ConfigFile } from './config/types/config-file.js';
/** The file with the fields of its known services filled in, and what could not be filled in. */
export declare const expandKnown: (json: unknown) => ReturnType<typeof expandServices>;
/**
 * The file with the fields of its known services (`use`) filled in, so that `start` need not fetch them. A service that
 * is not known stays as it is; `start` tells the page of it. Takes what `start` takes, such as an imported JSON file.
 */
export declare const expand: (config: unknown) => ConfigFile;
