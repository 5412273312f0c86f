import { expect } from '@open-wc/testing';
import { answer, type Choice } from '../../src/core/answer';
import { decide } from '../../src/core/decide';
import type { Model } from '../../src/config/types/small-types';
import { recordOf, settingsOf, yes } from './core-fixture';

const models = ['optIn', 'optOut', 'notice'] as const;

/** What a choice writes down in a page that remembers nothing, or remembers some answers. */
function written(model: Model, choice: Choice, before?: Parameters<typeof recordOf>[0]): string {
  const settings = settingsOf(model);
  const allowed = decide(settings, before ? [{ answered: true, record: recordOf(before) }] : []);
  const { categories, services } = answer(choice, settings, allowed, 'api');
  return `${categories.join('.')}~${services.join('.')}`;
}

const granted = { categories: yes };
const refused = {};

describe('accepting and rejecting all', () => {
  for (const model of models) {
    for (const [name, before] of Object.entries({ nothing: undefined, grants: granted, refusals: refused })) {
      it(`write down one answer a category in ${model} after ${name}`, () => {
        expect(written(model, true, before)).to.equal('analytics:1.advertising:1~');
        expect(written(model, false, before)).to.equal('analytics:0.advertising:0~');
      });
    }
  }

  it('put an end to exceptions', () => {
    const before = { categories: yes, services: ['criteo:0'] };
    expect(written('optIn', true, before)).to.equal('analytics:1.advertising:1~');
    expect(written('optIn', false, before)).to.equal('analytics:0.advertising:0~');
  });
});

describe('an acknowledgement', () => {
  it('refuses in optIn what was not granted', () => {
    expect(written('optIn', {})).to.equal('analytics:0.advertising:0~');
  });

  for (const model of ['optOut', 'notice'] as const) {
    it(`keeps in ${model} what runs, and grants no service that must be asked for`, () => {
      expect(written(model, {})).to.equal('analytics:1.advertising:1~strict-ads:0');
    });
  }

  it('keeps the choice as it is, exceptions included', () => {
    const before = { categories: ['analytics:0', 'advertising:1'], services: ['counter:1', 'criteo:0'] };
    expect(written('optIn', {}, before)).to.equal('analytics:0.advertising:1~counter:1.criteo:0');
  });
});

describe('a choice', () => {
  const cases: readonly [name: string, choice: Choice, before: object | undefined, expected: string][] = [
    [
      'grants the category it names',
      { categories: { analytics: true } },
      refused,
      'analytics:1.advertising:0~',
    ],
    [
      'refuses the category it names',
      { categories: { analytics: false } },
      granted,
      'analytics:0.advertising:1~',
    ],
    [
      'takes its services along',
      { categories: { advertising: true } },
      refused,
      'analytics:0.advertising:1~',
    ],
    [
      'writes down a service against its category',
      { services: { criteo: true } },
      refused,
      'analytics:0.advertising:0~criteo:1',
    ],
    [
      'writes down no service that agrees with its category',
      { services: { criteo: false } },
      refused,
      'analytics:0.advertising:0~',
    ],
    [
      'keeps an exception that it does not name',
      { categories: { analytics: true } },
      { categories: yes, services: ['criteo:0'] },
      'analytics:1.advertising:1~criteo:0',
    ],
    [
      'lets a service follow its category again by null',
      { services: { criteo: null } },
      { categories: yes, services: ['criteo:0'] },
      'analytics:1.advertising:1~',
    ],
    [
      'grants a service in a category that it refuses',
      { categories: { advertising: false }, services: { criteo: true } },
      granted,
      'analytics:1.advertising:0~criteo:1',
    ],
    [
      'refuses a service in a category that it grants',
      { categories: { advertising: true }, services: { criteo: false } },
      refused,
      'analytics:0.advertising:1~criteo:0',
    ],
    [
      'says nothing of ids that nobody knows',
      { categories: { nobody: true }, services: { nobody: true } },
      refused,
      'analytics:0.advertising:0~',
    ],
    [
      'cannot name a service as a category',
      { categories: { criteo: true } },
      refused,
      'analytics:0.advertising:0~',
    ],
    [
      'cannot name a category as a service',
      { services: { analytics: true } },
      refused,
      'analytics:0.advertising:0~',
    ],
    [
      'cannot refuse what is required',
      { categories: { necessary: false }, services: { session: false } },
      granted,
      'analytics:1.advertising:1~',
    ],
  ];
  for (const [name, choice, before, expected] of cases) {
    it(name, () => {
      expect(written('optIn', choice, before)).to.equal(expected);
    });
  }

  it('leaves a service that must be asked for as it was, in a category that runs', () => {
    expect(written('optOut', { categories: { advertising: true } })).to.equal(
      'analytics:1.advertising:1~strict-ads:0',
    );
  });
});

describe('a value that is neither true nor false', () => {
  for (const value of ['yes', 'true', 1, {}, [], [true], 'false', 0, '', Number.NaN]) {
    it(`grants no category: ${JSON.stringify(value)}`, () => {
      const choice = { categories: { analytics: value } } as unknown as Choice;
      expect(written('optIn', choice, refused)).to.equal('analytics:0.advertising:0~');
      expect(written('optIn', choice, granted)).to.equal('analytics:0.advertising:1~');
    });

    it(`grants no service: ${JSON.stringify(value)}`, () => {
      const choice = { services: { criteo: value } } as unknown as Choice;
      expect(written('optIn', choice, refused)).to.equal('analytics:0.advertising:0~');
    });
  }

  it('leaves a category as it is: null', () => {
    const choice = { categories: { analytics: null } } as unknown as Choice;
    expect(written('optIn', choice, granted)).to.equal('analytics:1.advertising:1~');
    expect(written('optIn', choice, refused)).to.equal('analytics:0.advertising:0~');
  });

  for (const choice of [
    null,
    undefined,
    'all',
    1,
    [],
    ['analytics'],
    { categories: 'analytics' },
    { categories: null },
  ]) {
    it(`is an acknowledgement at most: ${JSON.stringify(choice)}`, () => {
      expect(written('optIn', choice as unknown as Choice)).to.equal('analytics:0.advertising:0~');
    });
  }
});

describe('a polluted prototype', () => {
  const pollute = (names: readonly string[]) => {
    for (const name of names) {
      Object.defineProperty(Object.prototype, name, { configurable: true, enumerable: false, value: true });
    }
  };
  const clean = (names: readonly string[]) =>
    names.forEach((name) => Reflect.deleteProperty(Object.prototype, name));

  it('answers for nobody', () => {
    const names = ['analytics', 'advertising', 'criteo', 'granted', 'categories', 'services', 'required'];
    pollute(names);
    try {
      expect(written('optIn', {})).to.equal('analytics:0.advertising:0~');
      expect(written('optIn', { categories: {}, services: {} })).to.equal('analytics:0.advertising:0~');
    } finally {
      clean(names);
    }
  });
});
