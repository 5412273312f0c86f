// Writes schema.json from the types of the configuration file. With --check, only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

const root = new URL('../', import.meta.url);
const target = new URL('schema.json', root);

const japanese = /[\u3041-\u30ff\u4e00-\u9fff]/;
const wide = '[\\u3000-\\u30ff\\u4e00-\\u9fff\\uff00-\\uffef]';
const spaceBesideWide = new RegExp(`(?<=${wide})\\s+|\\s+(?=${wide})`, 'g');

function generate() {
  const generator = createGenerator({
    path: fileURLToPath(new URL('src/config/types/config-file.ts', root)),
    tsconfig: fileURLToPath(new URL('tsconfig.json', root)),
    type: 'ConfigFile',
    topRef: false,
    sortProps: false,
    additionalProperties: false,
    extraTags: ['keys', 'if', 'else'],
  });
  return generator.createSchema('ConfigFile');
}

/** The generator uses one object in several places; a change to one of them must not change the others. */
const withoutSharing = (schema) => JSON.parse(JSON.stringify(schema));

/** Calls `visit(schema, path)` for every schema inside `schema`, itself included, the inner ones first. */
function walk(schema, path, visit) {
  for (const group of ['definitions', 'properties'])
    for (const [name, inner] of Object.entries(schema[group] ?? {}))
      walk(inner, `${path}/${group}/${name}`, visit);
  for (const key of ['items', 'additionalProperties', 'propertyNames'])
    if (typeof schema[key] === 'object') walk(schema[key], `${path}/${key}`, visit);
  schema.anyOf?.forEach((inner, index) => walk(inner, `${path}/anyOf/${index}`, visit));
  visit(schema, path);
}

/** A line break in a comment is a space to the generator. Japanese has none; it ends with the last full stop `。`. */
function layOutDescription(schema) {
  if (typeof schema.description !== 'string') return;
  const end = schema.description.lastIndexOf('。') + 1;
  const ja = schema.description.slice(0, end).replace(spaceBesideWide, '');
  schema.description = [ja, schema.description.slice(end).trim()].filter(Boolean).join('\n');
}

/** `@keys` names the properties that come from a mapped type, which has no place for comments. */
function nameMappedKeys(schema) {
  for (const [name, { ja, en, ...rest }] of Object.entries(schema.keys ?? {}))
    Object.assign(schema.properties[name], { ...rest, description: `${ja}\n${en}` });
  delete schema.keys;
}

/** A `@pattern` on a list or on "one, or by language" is meant for the strings inside. */
function sinkPattern(schema) {
  const inside = [schema.items, ...(schema.anyOf ?? [])].filter((inner) => inner !== undefined);
  if (schema.pattern === undefined || inside.length === 0) return;
  for (const inner of inside)
    (inner.type === 'string' ? inner : inner.additionalProperties).pattern = schema.pattern;
  delete schema.pattern;
}

/** The generator repeats the language tag in full wherever a map has languages for keys. */
function referToLanguage(schema) {
  if (schema.propertyNames?.title === '言語 / Language')
    schema.propertyNames = { $ref: '#/definitions/LanguageTag' };
}

/** A title "日本語 / English"; a description whose Japanese comes first, and whose English is a sentence. */
function speaksBoth({ title = '', description = '' }) {
  const [ja, en, ...more] = title.split(' / ');
  const [first, second = ''] = description.split('\n');
  const titled = japanese.test(ja) && /[A-Za-z]/.test(en) && more.length === 0;
  return titled && japanese.test(first) && first.endsWith('。') && /^\W*[A-Za-z].*[.…)]$/.test(second);
}

/**
 * A field says more than the type that it refers to, but by draft-07 (and in editors) whatever stands beside `$ref`
 * is ignored. So the type is copied into the field, under the words of the field.
 */
function copyIntoField(field, definitions) {
  const { $ref, ...own } = field;
  Object.assign(field, structuredClone(definitions[$ref.replace('#/definitions/', '')]), own);
  delete field.$ref;
}

/** Fields that came with a copied type may themselves refer to types, so until nothing is left to copy. */
function copyTypes(schema, rounds = 16) {
  if (rounds === 0)
    throw new Error('A type has a field of its own type. Let it be a list, or the copying has no end.');
  const rest = [];
  walk(schema, '#', (one) => one.$ref && one.title && rest.push(one));
  for (const field of rest) copyIntoField(field, schema.definitions);
  if (rest.length) copyTypes(schema, rounds - 1);
}

/** The types to which something still refers. */
function dropUnused(schema) {
  const used = new Set();
  walk(schema, '#', (one) => used.add(one.$ref));
  for (const name of Object.keys(schema.definitions))
    if (!used.has(`#/definitions/${name}`)) delete schema.definitions[name];
}

/** What the types fail to say. Each is a place in schema.json and a reason. */
function findFaults(schema) {
  const faults = [];
  walk(schema, '#', (one, path) => {
    const named = path === '#' || /\/(properties|definitions)\/[^/]+$/.test(path);
    if (named && !speaksBoth(one))
      faults.push(`${path}: needs a title and a description in Japanese and English`);
    if (one.type === 'object' && one.additionalProperties === undefined)
      faults.push(`${path}: takes unknown keys`);
  });
  return faults;
}

function describedTypes() {
  const generated = withoutSharing(generate());
  walk(generated, '#', (schema) => {
    nameMappedKeys(schema);
    layOutDescription(schema);
    sinkPattern(schema);
    referToLanguage(schema);
  });
  const faults = findFaults(generated);
  if (faults.length) throw new Error(`Not fully described in src/config/types:\n${faults.join('\n')}`);
  return generated;
}

function buildSchema() {
  const described = describedTypes();
  copyTypes(described);
  dropUnused(described);
  const { $schema, title, description, ...rest } = described;
  return `${JSON.stringify({ $schema, $id: 'schema.json', title, description, ...rest }, null, 2)}\n`;
}

function run() {
  const schema = buildSchema();
  if (!process.argv.includes('--check')) return writeFileSync(target, schema);
  if (readFileSync(target, 'utf8') !== schema) throw new Error('schema.json is out of date: npm run schema');
}

try {
  run();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
