import { expect } from '@open-wc/testing';
import { placeOf } from '../../src/config/place-of';

const file = (regions: unknown, more: object = {}) => ({
  consent: { model: 'optOut', regions, ...more },
  categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'advertising' }],
  services: [
    { id: 'counter', category: 'analytics' },
    { id: 'ads', category: 'advertising', behavioralAds: true },
  ],
});

const at = (region: string, gpc = false) => ({ region, zone: '', gpc });

const regions = {
  EEA: { model: 'optIn' },
  GB: { model: 'optIn' },
  JP: { model: 'notice' },
  US: { model: 'optOut', showGpcStatus: true },
  'US-CA': { model: 'optOut', doNotSell: true },
  'US-XX': { model: 'optIn' },
};

describe('the model of a place', () => {
  for (const [region, model, why] of [
    ['JP', 'notice', 'its own row'],
    ['US-CA', 'optOut', 'the row of the state'],
    ['US-XX', 'optIn', 'the row of the state'],
    ['US-TX', 'optOut', 'the row of the country'],
    ['DE', 'optIn', 'the row of the European Economic Area'],
    ['DE-BE', 'optIn', 'the row of the European Economic Area'],
    ['EU', 'optIn', 'the row of the European Economic Area'],
    ['EEA', 'optIn', 'its own row'],
    ['CH', 'optOut', "the file's own model, since it has no row"],
    ['', 'optIn', 'the strictest of all, since nobody knows it'],
  ] as const) {
    it(`is ${model} in ${region || 'an unknown region'}: ${why}`, () => {
      expect(placeOf(file(regions), at(region)).model).to.equal(model);
    });
  }

  it('is that of the row for the rest of the world, where there is one', () => {
    expect(placeOf(file({ JP: { model: 'notice' }, '*': { model: 'optIn' } }), at('CH')).model).to.equal(
      'optIn',
    );
  });

  it('is that of a country of the European Economic Area, where it has a row', () => {
    const rows = { DE: { model: 'optOut' }, EEA: { model: 'optIn' } };
    expect(placeOf(file(rows), at('DE')).model).to.equal('optOut');
    expect(placeOf(file(rows), at('FR')).model).to.equal('optIn');
  });

  it('is the strictest of all states, where only the country is known', () => {
    const place = placeOf(file(regions), { region: '', zone: 'America/New_York', gpc: false });
    expect(place).to.include({ region: 'US-*', model: 'optIn', doNotSell: true, showGpcStatus: true });
  });

  it("is the file's own for a row without one", () => {
    expect(placeOf(file({ JP: { doNotSell: true } }), at('JP'))).to.include({
      model: 'optOut',
      doNotSell: true,
    });
  });

  for (const [name, written] of Object.entries({
    'a word': 'JP',
    'a list': [{ model: 'notice' }],
    null: null,
    'rows that are no objects': { JP: 'notice', US: null },
    'a prototype': JSON.parse('{"__proto__":{"JP":{"model":"notice"}}}') as unknown,
  })) {
    it(`is not loosened by ${name} in place of the rows`, () => {
      expect(placeOf(file(written), at('JP')).model).to.equal('optOut');
    });
  }

  it('is the strictest where the row says what is no model', () => {
    expect(placeOf(file({ JP: { model: 'optout' } }), at('JP')).model).to.equal('optIn');
  });

  it('never throws, whatever the file is', () => {
    for (const json of [null, 7, 'x', [], { consent: 7 }, { consent: { gpc: [] }, services: {} }])
      expect(placeOf(json, at('JP', true)).model).to.equal('optIn');
  });
});

describe('what California asks for', () => {
  it('is said in its row only', () => {
    expect(placeOf(file(regions), at('US-CA'))).to.include({ doNotSell: true, showGpcStatus: false });
    expect(placeOf(file(regions), at('US-TX'))).to.include({ doNotSell: false, showGpcStatus: true });
    expect(placeOf(file(regions), at('JP'))).to.include({ doNotSell: false, showGpcStatus: false });
  });

  it('is not said where nobody knows the region', () => {
    expect(placeOf(file(regions), at(''))).to.include({ doNotSell: false, showGpcStatus: false });
  });
});

describe('Global Privacy Control', () => {
  for (const [name, gpc, refused] of [
    ['the categories with behavioural ads, where the file names none', undefined, ['advertising']],
    ['the categories that the file names', { appliesTo: ['analytics'] }, ['analytics']],
    ['nothing, where the file does not respect it', { respect: false }, []],
    ['the same where the file says that it respects it', { respect: true }, ['advertising']],
    ['the same by a wish that is none', { respect: 'no', appliesTo: 'analytics' }, ['advertising']],
  ] as const) {
    it(`refuses ${name}`, () => {
      expect(placeOf(file(undefined, { gpc }), at('JP', true)).refused).to.deep.equal(refused);
    });
  }

  it('refuses nothing where the browser does not send it', () => {
    expect(placeOf(file(undefined, { gpc: { appliesTo: ['analytics'] } }), at('JP')).refused).to.deep.equal(
      [],
    );
  });
});
