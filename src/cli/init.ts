import type { CalendarDay } from '../config/types/small-types';
import { schemaFrom } from './schema-from';
import { starter } from './starter';
import { writeNew, type Written } from './write-new';

/** Writes a file to start from. What is there already stays, unless forced. */
export const init = (file: string, today: CalendarDay, force: boolean): Written =>
  writeNew(file, `${JSON.stringify(starter(today, schemaFrom(file)), null, 2)}\n`, force);
