import type { SchemaPart } from '../check/schema-part';
export declare const schemaPath: string;
/** What may stand in a file, with the words for it. */
export declare const readSchema: () => SchemaPart;
export declare const readVersion: () => string;
