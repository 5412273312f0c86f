import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readConsent } from '../../src/config/read-consent';
import type { Model } from '../../src/config/types/small-types';
import { decide, isAsked } from '../../src/core/decide';
import { weigh, type Standing } from '../../src/core/standing';
import { file, grantedOf, now, recordOf, settingsOf, textOf, yes } from './core-fixture';

const models = ['optIn', 'optOut', 'notice'] as const;

/** What the browser may remember. */
const kinds = {
  nothing: [],
  'an answer that grants': [textOf({ categories: yes })],
  'an answer that refuses': [textOf()],
  'an answer to one category': [textOf({ categories: ['analytics:1', 'advertising:0'] })],
  'an answer with a service refused': [textOf({ categories: yes, services: ['criteo:0'] })],
  'an answer with a service granted': [textOf({ services: ['criteo:1'] })],
  'old grants': [textOf({ categories: yes, consentVersion: 2 })],
  'old refusals': [textOf({ categories: ['analytics:1', 'advertising:0'], consentVersion: 2 })],
  'an old refusal of a service': [textOf({ categories: yes, services: ['criteo:0'], consentVersion: 2 })],
  'an old grant of a service': [textOf({ services: ['criteo:1'], consentVersion: 2 })],
  rubbish: ['accept'],
  'the word 0': ['0'],
} as const;

type Kind = keyof typeof kinds;

const standingsOf = (kind: Kind, model: Model): Standing[] =>
  kinds[kind].map((text) => weigh(text, settingsOf(model), now));

const all = ['analytics', 'advertising', 'counter', 'criteo', 'strict-ads'];
const notStrict = ['analytics', 'advertising', 'counter', 'criteo'];
const none: string[] = [];
const half = ['analytics', 'counter'];
const allButCriteo = ['analytics', 'advertising', 'counter', 'strict-ads'];

const table: readonly [Kind, Record<Model, readonly string[]>][] = [
  ['nothing', { optIn: none, optOut: notStrict, notice: notStrict }],
  ['an answer that grants', { optIn: all, optOut: all, notice: all }],
  ['an answer that refuses', { optIn: none, optOut: none, notice: none }],
  ['an answer to one category', { optIn: half, optOut: half, notice: half }],
  ['an answer with a service refused', { optIn: allButCriteo, optOut: allButCriteo, notice: allButCriteo }],
  ['an answer with a service granted', { optIn: ['criteo'], optOut: ['criteo'], notice: ['criteo'] }],
  ['old grants', { optIn: none, optOut: notStrict, notice: notStrict }],
  ['old refusals', { optIn: none, optOut: half, notice: half }],
  [
    'an old refusal of a service',
    {
      optIn: none,
      optOut: ['analytics', 'advertising', 'counter'],
      notice: ['analytics', 'advertising', 'counter'],
    },
  ],
  ['an old grant of a service', { optIn: none, optOut: none, notice: none }],
  ['rubbish', { optIn: none, optOut: none, notice: none }],
  ['the word 0', { optIn: none, optOut: none, notice: none }],
];

describe('what may run', () => {
  for (const [kind, rows] of table) {
    for (const model of models) {
      it(`in ${model} with ${kind} is ${rows[model].join(', ') || 'only what is needed'}`, () => {
        const allowed = decide(settingsOf(model), standingsOf(kind, model));
        expect(grantedOf(allowed)).to.have.members([...rows[model]]);
        expect(allowed.get('necessary')).to.equal(true);
        expect(allowed.get('session')).to.equal(true);
      });
    }
  }

  it('is named for every id of the file, and for no other', () => {
    const ids = ['necessary', 'analytics', 'advertising', 'session', 'counter', 'criteo', 'strict-ads'];
    expect([
      ...decide(settingsOf(), standingsOf('an answer with a service granted', 'optIn')).keys(),
    ]).to.have.members(ids);
  });

  it('follows its category for a service that the record does not name', () => {
    const allowed = decide(settingsOf(), [{ answered: true, record: recordOf({ categories: yes }) }]);
    expect([allowed.get('counter'), allowed.get('criteo')]).to.deep.equal([true, true]);
  });
});

describe('of several records', () => {
  const combine = (model: Model, ...found: Kind[]) =>
    grantedOf(
      decide(
        settingsOf(model),
        found.flatMap((kind) => standingsOf(kind, model)),
      ),
    );

  it('the refusal wins, in either order', () => {
    expect(combine('optIn', 'an answer that grants', 'an answer that refuses')).to.deep.equal(none);
    expect(combine('optIn', 'an answer that refuses', 'an answer that grants')).to.deep.equal(none);
  });

  it('each refuses what it refuses', () => {
    expect(
      combine('optOut', 'an answer with a service refused', 'an answer to one category'),
    ).to.have.members(half);
  });

  it('rubbish refuses what another grants', () => {
    expect(combine('optOut', 'an answer that grants', 'rubbish')).to.deep.equal(none);
  });

  const kind = fc.constantFrom(...(Object.keys(kinds) as Kind[]).filter((one) => one !== 'nothing'));
  const id = fc.constantFrom(...notStrict);
  const standing: fc.Arbitrary<Standing> = fc.record({
    answered: fc.boolean(),
    record: fc.option(
      fc.record({
        categories: fc.uniqueArray(fc.tuple(id, fc.nat(1)).map((one) => one.join(':'))),
        services: fc.uniqueArray(fc.tuple(id, fc.nat(1)).map((one) => one.join(':'))),
      }),
      { nil: undefined },
    ),
  });

  it('no two allow what one of them does not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...models),
        fc.array(standing, { minLength: 1 }),
        standing,
        (model, some, one) => {
          const settings = settingsOf(model);
          const together = grantedOf(decide(settings, [...some, one]));
          const alone = [decide(settings, some), decide(settings, [one])];
          const both = notStrict.concat('strict-ads').filter((name) => alone.every((each) => each.get(name)));
          expect(together).to.have.members(both);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('no two of the kinds above ask less than one of them', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), kind, kind, (model, one, other) => {
        const settings = settingsOf(model);
        const [here, there] = [standingsOf(one, model), standingsOf(other, model)];
        expect(isAsked(settings, [...here, ...there])).to.equal(
          isAsked(settings, here) || isAsked(settings, there),
        );
      }),
    );
  });

  it('a stricter file never allows more', () => {
    fc.assert(
      fc.property(fc.array(standing), (some) => {
        const [optIn, optOut, notice] = models.map((model) => grantedOf(decide(settingsOf(model), some)));
        expect(optOut).to.include.members(optIn!);
        expect(notice).to.include.members(optOut!);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the visitor', () => {
  const asked: readonly [Kind, boolean][] = [
    ['nothing', true],
    ['an answer that grants', false],
    ['an answer that refuses', false],
    ['old grants', true],
    ['old refusals', true],
    ['rubbish', true],
    ['the word 0', false],
  ];
  for (const [kind, expected] of asked) {
    for (const model of models) {
      it(`is ${expected ? '' : 'not '}asked in ${model} with ${kind}`, () => {
        expect(isAsked(settingsOf(model), standingsOf(kind, model))).to.equal(expected);
      });
    }
  }

  const required = { categories: [{ id: 'necessary', required: true }], services: [] };

  it('is not asked where there is nothing to choose', () => {
    expect(isAsked(settingsOf('optIn', required), [])).to.equal(false);
    expect(isAsked(settingsOf('optOut', required), [])).to.equal(false);
  });

  it('is told of a notice though there is nothing to choose', () => {
    expect(isAsked(settingsOf('notice', required), [])).to.equal(true);
  });

  it('is not asked where the file cannot be used', () => {
    expect(isAsked(readConsent({ ...file('notice'), format: 99 }), [])).to.equal(false);
  });
});
