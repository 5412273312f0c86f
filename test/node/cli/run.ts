import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../src/cli/shirase.ts', import.meta.url));
const tsx = import.meta.resolve('tsx');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** A folder that is gone after the tests of a file. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'shirase-'));
  after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Runs the command in a folder, in an environment that speaks no language and has no colours of its own. */
export function run(cwd: string, args: readonly string[], env: Environment = {}): Run {
  const { PATH = '' } = process.env;
  const done = spawnSync(process.execPath, ['--import', tsx, command, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH, LANG: 'en_US.UTF-8', ...env },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** Writes bytes or text to a file of a folder. */
export function put(cwd: string, name: string, content: string | Uint8Array): string {
  writeFileSync(path.join(cwd, name), content);
  return name;
}
