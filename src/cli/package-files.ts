import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SchemaPart } from '../check/schema-part';

// Two levels up from here, as source and as built.
export const inPackage = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

export const read = (name: string): unknown => JSON.parse(readFileSync(inPackage(name), 'utf8'));

export const schemaPath = inPackage('schema.json');

/** What may stand in a file, with the words for it. */
export const readSchema = (): SchemaPart => read('schema.json') as SchemaPart;

export const readVersion = (): string => (read('package.json') as { readonly version: string }).version;
