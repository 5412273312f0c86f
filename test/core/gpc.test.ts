import { expect } from '@open-wc/testing';
import type { ConsentSettings, Place } from '../../src/config/consent-settings';
import { readConsent } from '../../src/config/read-consent';
import type { Model } from '../../src/config/types/small-types';
import { answer, type Choice, type Method } from '../../src/core/answer';
import { decide } from '../../src/core/decide';
import { file, grantedOf, recordOf, yes } from './core-fixture';

const place = (model: Model, refused: readonly string[] = ['advertising']): Place => ({
  region: 'JP',
  model,
  doNotSell: false,
  showGpcStatus: false,
  refused,
});

const settingsIn = (model: Model): ConsentSettings => readConsent(file('notice'), place(model));

describe('a place', () => {
  it('has a model of its own, which the services tighten', () => {
    const { model, rules } = readConsent(file('notice'), place('optOut'));
    expect([model, rules.get('analytics')?.strictness, rules.get('strict-ads')?.strictness]).to.deep.equal([
      'optIn',
      1,
      2,
    ]);
  });

  it('cannot refuse what is required', () => {
    expect(readConsent(file(), place('optIn', ['necessary'])).rules.get('necessary')).to.include({
      required: true,
      gpc: false,
    });
  });
});

describe('Global Privacy Control', () => {
  const granted = (model: Model, ...records: Parameters<typeof recordOf>[0][]) =>
    grantedOf(
      decide(
        settingsIn(model),
        records.map((part) => ({ answered: true, record: recordOf(part) })),
      ),
    );

  for (const model of ['optOut', 'notice'] as const) {
    it(`refuses in ${model} what it applies to, while there is no answer`, () => {
      expect(granted(model)).to.deep.equal(['analytics', 'counter']);
    });
  }

  it('refuses what was granted before it was sent', () => {
    expect(granted('optIn', { categories: yes })).to.deep.equal(['analytics', 'counter']);
  });

  it('is no consent', () => {
    expect(granted('optIn')).to.deep.equal([]);
    expect(granted('optIn', {})).to.deep.equal([]);
  });

  it('gives way to what was granted in sight of it', () => {
    expect(granted('optIn', { categories: yes, overGpc: true })).to.include('advertising');
  });

  it('does not give way to such an answer that no longer holds', () => {
    const record = recordOf({ categories: yes, overGpc: true });
    expect(grantedOf(decide(settingsIn('optOut'), [{ record }]))).to.deep.equal(['analytics', 'counter']);
  });

  it('does not give way where a second record says nothing of it', () => {
    expect(granted('optIn', { categories: yes, overGpc: true }, { categories: yes })).to.deep.equal([
      'analytics',
      'counter',
    ]);
  });
});

describe('an answer in sight of Global Privacy Control', () => {
  const written = (choice: Choice, by: Method, before: readonly Parameters<typeof recordOf>[0][] = []) => {
    const settings = settingsIn('optIn');
    const standings = before.map((part) => ({ answered: true, record: recordOf(part) }));
    return answer(choice, settings, decide(settings, standings), by);
  };
  const ads = { categories: { advertising: true } };

  for (const [name, choice, by, categories, services, overGpc] of [
    ['"all" in the banner leaves out', true, 'banner', ['analytics:1', 'advertising:0'], [], false],
    ['"all" by the page leaves out', true, 'api', ['analytics:1', 'advertising:0'], [], false],
    ['"all" in the preferences grants', true, 'preferences', yes, [], true],
    ['a switch grants', ads, 'preferences', ['analytics:0', 'advertising:1'], [], true],
    ['a refusal refuses', false, 'preferences', ['analytics:0', 'advertising:0'], [], false],
    [
      'the switch of one service grants but',
      { services: { criteo: true } },
      'preferences',
      ['analytics:0', 'advertising:0'],
      ['criteo:1'],
      true,
    ],
    ['an acknowledgement leaves out', {}, 'acknowledge', ['analytics:0', 'advertising:0'], [], false],
  ] as const) {
    it(`${name} what it refuses`, () => {
      expect(written(choice, by)).to.deep.equal({ categories, services, overGpc });
    });
  }

  it('keeps in "all" what was granted in sight of it before', () => {
    expect(written(true, 'banner', [{ categories: yes, overGpc: true }])).to.deep.equal({
      categories: yes,
      services: [],
      overGpc: true,
    });
  });
});
