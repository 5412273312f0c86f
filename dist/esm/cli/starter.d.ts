import type { ConfigFile } from '../config/types/config-file';
import type { CalendarDay } from '../config/types/small-types';
/** A file to start from, in which the checker finds nothing on the day it is written. */
export declare const starter: (today: CalendarDay, schema: string | undefined) => ConfigFile;
