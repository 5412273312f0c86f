import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { SchemaObject } from 'ajv';
import { statementsOf, valuesAt, type Statement, type Step } from './fixtures/statements-table';
import { resolved, schema } from './schema-file';

const textOf = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const statements = statementsOf(textOf('docs/statements.md'));
const inFile = statements.filter(({ field }) => field !== '');
const allSites = ['cable', 'software', 'registry', 'network', 'isp'];
const files = new Map<string, unknown>(
  allSites.map((site) => [site, JSON.parse(textOf(`demo/sites/${site}/privacy.json`))]),
);

/** A part and the parts that it is any of. */
function shapes(part: SchemaObject): SchemaObject[] {
  const whole = resolved(part);
  const some = (whole.anyOf ?? []) as SchemaObject[];
  return [whole, ...some.flatMap(shapes)];
}

function below(part: SchemaObject, step: Step): SchemaObject[] {
  const { properties, items, additionalProperties } = part as Record<string, any>;
  const found: unknown =
    'entries' in step ? items : 'field' in step ? properties?.[step.field] : additionalProperties;
  return found ? [found as SchemaObject] : [];
}

const partsAt = ({ steps }: Statement): SchemaObject[] =>
  steps.reduce<SchemaObject[]>(
    (parts, step) => parts.flatMap(shapes).flatMap((part) => below(part, step)),
    [schema],
  );

const says = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const holds = (file: unknown, statement: Statement): boolean =>
  valuesAt(file, statement).some((value) =>
    statement.value === undefined ? says(value) : String(value) === statement.value,
  );

describe('the table of statements', () => {
  it('has every kind from A1 to A83, in order', () => {
    const kinds = [...new Set(statements.map(({ kind }) => kind))];
    assert.deepEqual(
      kinds,
      Array.from({ length: 83 }, (_, index) => `A${index + 1}`),
    );
  });

  it('names sites that there are, and one at least for each kind', () => {
    for (const { kind, sites } of statements) {
      assert.ok(sites.length, kind);
      assert.deepEqual(
        sites.filter((site) => !allSites.includes(site)),
        [],
      );
    }
  });

  it('names a field for each kind but the page’s own skip links', () => {
    const without = statements.filter(({ field }) => !field).map(({ kind }) => kind);
    assert.deepEqual(without, ['A5']);
  });

  for (const statement of inFile) {
    const { kind, field, value, sites } = statement;
    const name = value === undefined ? field : `${field} = ${value}`;

    it(`${kind} names a field of schema.json: ${field}`, () => {
      assert.ok(partsAt(statement).length);
    });

    it(`${kind} is in the file of each site that it names: ${name}`, () => {
      assert.deepEqual(
        sites.filter((site) => !holds(files.get(site), statement)),
        [],
      );
    });
  }
});
