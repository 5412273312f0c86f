import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export type Written = 'written' | 'exists' | { readonly error: string };

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Writes a file; a folder that is not there is made. */
function write(file: string, text: string, flag: 'w' | 'wx'): void {
  try {
    writeFileSync(file, text, { flag });
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag });
  }
}

/** Writes a file, with its folder. What is there already stays, unless forced. */
export function writeNew(file: string, text: string, force: boolean): Written {
  try {
    write(file, text, force ? 'w' : 'wx');
    return 'written';
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : { error: codeOf(error) };
  }
}
