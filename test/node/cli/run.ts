import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../../../dist/cli/shirase.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** A folder that is gone after the tests. */
export function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'shirase-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Runs the built command in a folder, in an environment that speaks no language and has no colours of its own. */
export function run(cwd: string, args: readonly string[], env: Environment = {}): Run {
  const { PATH = '' } = process.env;
  const done = spawnSync(process.execPath, [command, ...args], {
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
