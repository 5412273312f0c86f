import { readFileSync } from 'node:fs';
import { Ajv, type SchemaObject } from 'ajv';

/** The committed schema.json. */
export const schema = JSON.parse(
  readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'),
) as SchemaObject;

/** A draft-07 validator, strict in all that the file can meet, which knows schema.json. */
export const ajv = new Ajv({ strict: true, strictRequired: true, allErrors: true }).addSchema(schema);

export interface Place {
  readonly path: string;
  readonly schema: SchemaObject;
}

/** What a part refers to, or the part itself. */
export function resolved(one: SchemaObject): SchemaObject {
  const name = /^#\/definitions\/(.+)$/.exec(String(one.$ref))?.[1];
  return name === undefined ? one : (schema.definitions as Record<string, SchemaObject>)[name]!;
}

/** Every named part of schema.json (the whole, its definitions and their properties), with its JSON Pointer. */
export function places(): Place[] {
  const definitions = Object.entries<SchemaObject>(schema.definitions as Record<string, SchemaObject>);
  const tops: Place[] = [
    { path: '', schema },
    ...definitions.map(([name, one]) => ({ path: `/definitions/${name}`, schema: one })),
  ];
  return tops.flatMap((top) => [top, ...properties(top)]);
}

const properties = ({ path, schema: parent }: Place): Place[] =>
  Object.entries<SchemaObject>((parent.properties ?? {}) as Record<string, SchemaObject>).flatMap(
    ([name, one]) => {
      const place = { path: `${path}/properties/${name}`, schema: one };
      return [place, ...properties(place)];
    },
  );

/** What is wrong with `json` by the part of schema.json at `path`; empty where it is valid. */
export function complaints(json: unknown, path = ''): string[] {
  if (ajv.validate({ $ref: `schema.json#${path}` }, json)) return [];
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
