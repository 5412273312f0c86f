import path from 'node:path';
import { schemaPath } from './package-files';

/** Where editors find the schema from beside the file: only inside the project, since elsewhere it may go away. */
export function schemaFrom(file: string): string | undefined {
  const inProject = !path.relative(process.cwd(), schemaPath).startsWith('..');
  if (!inProject) return undefined;
  const relative = path.relative(path.dirname(path.resolve(file)), schemaPath).replaceAll(path.sep, '/');
  return relative.startsWith('.') ? relative : `./${relative}`;
}
