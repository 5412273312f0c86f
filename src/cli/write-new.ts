import { writeFileSync } from 'node:fs';

export type Written = 'written' | 'exists' | { readonly error: string };

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** Writes a file. What is there already stays, unless forced. */
export function writeNew(file: string, text: string, force: boolean): Written {
  try {
    writeFileSync(file, text, { flag: force ? 'w' : 'wx' });
    return 'written';
  } catch (error) {
    return codeOf(error) === 'EEXIST' ? 'exists' : { error: codeOf(error) };
  }
}
