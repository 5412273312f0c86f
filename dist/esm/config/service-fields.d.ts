import type { Service } from './notice-settings';
/** A service as the screens need it: all that the core reads, and all that is shown. */
export declare const service: import("./read/reader").Reader<Service>;
