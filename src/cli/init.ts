import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDay } from '../config/types/small-types';
import { schemaPath } from './package-files';
import { starter } from './starter';

export type Written = 'written' | 'exists' | { readonly error: string };

/** Where editors find the schema from beside the file: only inside the project, since elsewhere it may go away. */
function schemaFrom(file: string): string | undefined {
  const inProject = !path.relative(process.cwd(), schemaPath).startsWith('..');
  if (!inProject) return undefined;
  const relative = path.relative(path.dirname(path.resolve(file)), schemaPath).replaceAll(path.sep, '/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** Writes a file to start from. What is there already stays, unless forced. */
export function init(file: string, today: CalendarDay, force: boolean): Written {
  const text = `${JSON.stringify(starter(today, schemaFrom(file)), null, 2)}\n`;
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    return 'written';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? 'exists' : { error: code };
  }
}
