import type { Reader } from './read/reader';
import type { Service } from './notice-settings';
/** A service as the screens need it: all that the core reads, and all that is shown. One that is known brings its id. */
export declare const service: Reader<Service>;
