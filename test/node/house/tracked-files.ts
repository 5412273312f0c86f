import { execFileSync } from 'node:child_process';

const lines = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e8 }).split('\n').filter(Boolean);

/** Paths under a folder, with the hash under which git keeps their bytes. */
export function trackedHashes(folder: string): Map<string, string> {
  const entries = lines('ls-files', '--stage', folder).map((line) => /^\d+ (\w+) \d\t(.+)$/.exec(line)!);
  return new Map(entries.map(([, hash, file]) => [file!, hash!]));
}

/** What is committed or would be: no ignored files. */
export const ownFiles = (): string[] => lines('ls-files', '--cached', '--others', '--exclude-standard');
