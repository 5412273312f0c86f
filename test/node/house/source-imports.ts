import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** One import statement, dynamic imports and imports of types included. */
export interface SourceImport {
  readonly from: string;
  /** A file such as `src/core/store.ts`, or a package as it is written. */
  readonly to: string;
}

/** Files beside `start.ts` that are parts of it. */
const partsOfStart = ['asks-for-more', 'fetch-config', 'open-with-more', 'shirase', 'tell-problems'];

/** `src/core/store.ts` is in `core`, `src/loader.ts` in `loader`. */
export function roomOf(file: string): string {
  const name = file.split('/')[1]!.replace(/\.ts$/, '');
  return partsOfStart.includes(name) ? 'start' : name;
}

/** `lit/directives/repeat.js` is of `lit`, `@scope/name/part` of `@scope/name`, `node:fs` of `node`. */
export const packageOf = (name: string): string =>
  name.startsWith('node:') ? 'node' : /^(@[^/]+\/)?[^/]+/.exec(name)![0];

export function sourceFiles(): string[] {
  const names = readdirSync('src', { recursive: true }).map((name) => String(name).replaceAll(path.sep, '/'));
  return names.filter((name) => name.endsWith('.ts')).map((name) => `src/${name}`);
}

export function sourceImports(): SourceImport[] {
  return sourceFiles().flatMap((from) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(from, 'utf8'));
    return importedFiles.map(({ fileName }) => ({ from, to: resolve(from, fileName) }));
  });
}

function resolve(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const plain = path.posix.join(path.posix.dirname(from), name).replace(/\.(js|ts)$/, '');
  const file = [`${plain}.ts`, `${plain}/index.ts`].find((candidate) => existsSync(candidate));
  return file ?? path.posix.join(path.posix.dirname(from), name);
}
