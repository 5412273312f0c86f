import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Problem } from '../../src/config/problem';
import { readConfig } from '../../src/config/read-config';
import { completeConfig } from './fixtures/complete-config';
import { configParts } from './fixtures/config-parts';
import { complaints } from './schema-file';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly string[];

interface Mutant {
  readonly name: string;
  readonly file: Json;
}

const whole = completeConfig as unknown as { [key: string]: Json };

/** What a schema cannot see: how one part of the file answers to another. */
const betweenParts = new Set<Problem['code']>([
  'dangling-id',
  'duplicate-id',
  'needs-choice',
  'same-label',
  'too-deep',
]);

const between = ({ code }: Problem): boolean => betweenParts.has(code);
const told = (file: Json): readonly Problem[] =>
  readConfig(file).problems.filter((problem) => !between(problem));

const at = (file: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((one, key) => (one as { [key: string]: Json } | undefined)?.[key], file);

/** A copy of a file with another value at `path`, or with nothing there. */
function changed(file: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(file) as { [key: string]: Json };
  const key = path.at(-1);
  if (key === undefined) return value ?? null;
  const parent = path.slice(0, -1).reduce((one, step) => one[step] as { [key: string]: Json }, copy);
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
  return copy;
}

/** Every position of a file, itself included. */
function positions(value: Json, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => positions(inner, [...path, key]))];
}

const isMap = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const everywhere = (configParts() as readonly Json[]).flatMap((file) =>
  positions(file, []).map((path) => ({ file, path })),
);

const mutants = (name: string, values: (value: Json, path: Path) => (Json | undefined)[]): Mutant[] =>
  everywhere.flatMap(({ file, path }) =>
    values(at(file, path)!, path).map((value) => ({
      name: `/${path.join('/')} ${name} ${value === undefined ? '' : JSON.stringify(value).slice(0, 40)}`.trim(),
      file: changed(file, path, value),
    })),
  );

/** Mutants about which only one of the two complains. */
function disagreements(list: readonly Mutant[]): string[] {
  return list.flatMap(({ name, file }) => {
    const schema = complaints(file);
    const reader = told(file);
    if (schema.length > 0 === reader.length > 0) return [];
    return [
      schema.length
        ? `${name}: only the schema (${schema[0]})`
        : `${name}: only the reader (${JSON.stringify(reader[0])})`,
    ];
  });
}

const kinds: readonly Json[] = [7, true, 'word', [], {}, null];
const kind = (value: Json): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

describe('the schema and the reader agree', () => {
  it('on the complete file, in which nothing is wrong', () => {
    assert.deepEqual(readConfig(whole).problems, []);
    assert.deepEqual(complaints(whole), []);
  });

  it('on a value of another type', () => {
    const wrong = mutants('as', (value) => kinds.filter((other) => kind(other) !== kind(value)));
    assert.deepEqual(disagreements(wrong), []);
  });

  it('on a key that nobody knows', () => {
    const wrong = mutants('with', (value) => (isMap(value) ? [{ ...value, unknownKey: 'x' }] : []));
    assert.deepEqual(disagreements(wrong), []);
  });

  it('on a key that is not there', () => {
    assert.deepEqual(disagreements(mutants('removed', (_, path) => (path.length ? [undefined] : []))), []);
  });

  it('on a word that is none of the words', () => {
    const words = [
      '!!',
      '',
      'ワード',
      'javascript:alert(1)',
      'https://www.example.jp/',
      '2026-11-21',
      'P1Y',
      'JP',
      'ja',
      '#fff',
    ];
    assert.deepEqual(disagreements(mutants('as', (value) => (typeof value === 'string' ? words : []))), []);
  });

  it('on a number out of range', () => {
    const numbers = [-1, 0, 0.5, 1, 395, 396, 10_000, 10_001, 999_999_999, 1_000_000_000];
    assert.deepEqual(disagreements(mutants('as', (value) => (typeof value === 'number' ? numbers : []))), []);
  });
});
