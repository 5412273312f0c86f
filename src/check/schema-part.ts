/** As much of JSON Schema as schema.json uses and the tools read. */
export interface SchemaPart {
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
  readonly items?: SchemaPart;
  readonly additionalProperties?: boolean | SchemaPart;
  readonly anyOf?: readonly SchemaPart[];
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaPart>>;
}

/** What may stand at one place: the part of the schema as written, and all that it comes to. */
export interface SchemaPlace {
  readonly title: string | undefined;
  readonly parts: readonly SchemaPart[];
}

const none: SchemaPlace = { title: undefined, parts: [] };

/** The names on the way to a place (RFC 6901). */
export const names = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Follows references and alternatives to the parts that say something. */
function plainParts(root: SchemaPart, part: SchemaPart): readonly SchemaPart[] {
  const name = /^#\/definitions\/(.+)$/.exec(part.$ref ?? '')?.[1];
  const referred = name === undefined ? undefined : root.definitions?.[decodeURIComponent(name)];
  if (referred) return plainParts(root, referred);
  return part.anyOf ? part.anyOf.flatMap((one) => plainParts(root, one)) : [part];
}

const titleOf = (root: SchemaPart, part: SchemaPart): string | undefined =>
  part.title ?? (part.$ref ? root.definitions?.[part.$ref.replace('#/definitions/', '')]?.title : undefined);

const inside = (part: SchemaPart, name: string): SchemaPart | undefined => {
  if (part.properties && Object.hasOwn(part.properties, name)) return part.properties[name];
  if (part.items && /^\d+$/.test(name)) return part.items;
  return typeof part.additionalProperties === 'object' ? part.additionalProperties : undefined;
};

function findInside(root: SchemaPart, place: SchemaPlace, name: string): SchemaPlace {
  const found = place.parts.map((part) => inside(part, name)).filter((part) => part !== undefined);
  const [first] = found;
  if (!first) return none;
  return { title: titleOf(root, first), parts: found.flatMap((part) => plainParts(root, part)) };
}

/** Ways gone before: a file of many mistakes makes most of them at the same places. */
const gone = new WeakMap<SchemaPlace, Map<string, SchemaPlace>>();

/** From a place to one inside it. */
export function placeInside(root: SchemaPart, place: SchemaPlace, name: string): SchemaPlace {
  const ways = gone.get(place) ?? new Map<string, SchemaPlace>();
  gone.set(place, ways);
  const way = /^\d+$/.test(name) ? '0' : name;
  const found = ways.get(way) ?? findInside(root, place, way);
  ways.set(way, found);
  return found;
}

const roots = new WeakMap<SchemaPart, SchemaPlace>();

export function rootPlace(root: SchemaPart): SchemaPlace {
  const place = roots.get(root) ?? { title: root.title, parts: plainParts(root, root) };
  roots.set(root, place);
  return place;
}

/** The place of a schema that a JSON Pointer into a file leads to. */
export const placeAt = (root: SchemaPart, path: string): SchemaPlace =>
  names(path).reduce((place, name) => placeInside(root, place, name), rootPlace(root));
