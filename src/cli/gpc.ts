import path from 'node:path';
import { isObject, own } from '../config/read/shape';
import type { CalendarDay } from '../config/types/small-types';
import { readSettings } from './read-settings';
import { writeNew, type Written } from './write-new';

/** Under a site's root (https://www.w3.org/TR/gpc/#gpc-support-resource-0). */
const place = path.join('.well-known', 'gpc.json');

/** Where the statement goes below a folder. */
export const gpcFile = (folder: string): string => path.join(folder, place);

/** Whether a settings file honours the signal, as far as it says so; `undefined` where it cannot be read. */
export function respectsGpc(file: string): boolean | undefined {
  const json = readSettings(file);
  if (!json) return undefined;
  const consent = own(json, 'consent');
  const gpc = isObject(consent) ? own(consent, 'gpc') : undefined;
  return !(isObject(gpc) && own(gpc, 'respect') === false);
}

/** Writes the statement that a site abides by Global Privacy Control. What is there already stays, unless forced. */
export const writeGpc = (folder: string, today: CalendarDay, force: boolean): Written =>
  writeNew(gpcFile(folder), `${JSON.stringify({ gpc: true, lastUpdate: today }, null, 2)}\n`, force);
