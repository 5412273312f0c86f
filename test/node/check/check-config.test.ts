import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkConfig } from '../../../src/check/check-config';
import { completeConfig } from '../fixtures/complete-config';
import { configParts } from '../fixtures/config-parts';
import { goodFile, today, told } from './good-file';

/** Puts a value at every place of the complete file in turn. */
const spoilt = (value: unknown): unknown[] => configParts().flatMap((part) => [...spoiltIn(part, value)]);

function* spoiltIn(part: unknown, value: unknown): Generator<unknown> {
  yield value;
  if (typeof part !== 'object' || part === null) return;
  for (const key of Object.keys(part)) {
    for (const inner of spoiltIn((part as Record<string, unknown>)[key], value)) {
      const copy: Record<string, unknown> | unknown[] = Array.isArray(part) ? [...part] : { ...part };
      (copy as Record<string, unknown>)[key] = inner;
      yield copy;
    }
  }
}

describe('the checker', () => {
  it('tells what the readers tell, and its own', () => {
    const file = { ...goodFile(), servces: [], reopen: { kind: 'none' } };
    assert.deepEqual(told(file), ['error unknown-key /servces', 'warning no-reason /reopen/why']);
  });

  it('says nothing of the content of a file of another format', () => {
    assert.deepEqual(told({ ...goodFile(), format: 2, reopen: { kind: 'none' } }), ['error format /format']);
  });

  it('takes whatever JSON can hold', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => Array.isArray(checkConfig(json, { today }))));
  });

  for (const value of [null, 0, true, '', 'x', [], [[]], {}, [null], { ja: null }, { text: {} }])
    it(`takes ${JSON.stringify(value)} at every place of a file`, () => {
      for (const file of spoilt(value)) assert.ok(Array.isArray(checkConfig(file, { today })));
    });

  it('takes null at every place of a file of everything', () => {
    for (const file of spoiltIn(structuredClone(completeConfig), null))
      assert.ok(Array.isArray(checkConfig(file, { today })));
  });

  it('gives every problem a place that begins with a slash, or none', () => {
    for (const file of spoilt(7))
      for (const { path } of checkConfig(file, { today })) assert.match(path, /^(\/|$)/);
  });

  it('leaves the file as it was', () => {
    const before = JSON.stringify(completeConfig);
    checkConfig(completeConfig, { today });
    assert.equal(JSON.stringify(completeConfig), before);
  });

  it('depends on no day but the one that it is told', () => {
    const urlCheckedOn = '1999-06-01';
    const optOut = [{ by: 'vendor', stops: 'use', url: 'https://vendor.example/', urlCheckedOn }];
    const file = { ...goodFile(), services: [{ ...goodFile().services[0], optOut }] };
    assert.deepEqual(checkConfig(file, { today: '2000-06-01' }), []);
    assert.equal(checkConfig(file, { today: '2000-06-02' })[0]?.code, 'url-check-old');
  });
});
