import type { Reader } from './read/reader.js';
import type { Service } from './notice-settings.js';
/** The same as `service`, for who shows it. */
export declare const lateService: Reader<Service>;
/** A service as the screens need it: all that the core reads, and all that is shown. One that is known brings its id. */
export declare const service: Reader<Service>;
