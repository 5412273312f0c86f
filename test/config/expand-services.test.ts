import { expect } from '@open-wc/testing';
import { expandServices } from '../../src/config/expand-services';
import type { Presets } from '../../src/config/types/preset';

const presets: Presets = {
  known: {
    id: 'known',
    name: { ja: '既知', en: 'Known' },
    recipient: { name: { ja: '既知株式会社', en: 'Known Inc.' }, country: 'JP' },
    dataSent: [{ ja: 'URL', en: 'Addresses' }],
    behavioralAds: true,
    hosts: ['px.example'],
  },
};

const base = { ...presets['known'], category: 'ads' };

/** What becomes of a service. */
const filled = (service: unknown): unknown =>
  (expandServices({ services: [service] }, presets).json as { services: unknown[] }).services[0];

const told = (...services: unknown[]): string[] =>
  expandServices({ services }, presets).problems.map(({ path, code, got }) => `${code} ${path} ${got}`);

describe('a known service', () => {
  const rows: readonly [string, object, object][] = [
    ['the category alone', {}, {}],
    ['an id', { id: 'mine' }, { id: 'mine' }],
    ['its own purpose', { ourPurpose: 'x' }, { ourPurpose: 'x' }],
    ['another name', { name: { ja: '別' } }, { name: { ja: '別' } }],
    ['part of a field', { recipient: { country: 'US' } }, { recipient: { country: 'US' } }],
    ['no hosts', { hosts: [] }, { hosts: [] }],
    ['another list', { dataSent: ['x'] }, { dataSent: ['x'] }],
    ['false', { behavioralAds: false }, { behavioralAds: false }],
    ['null', { name: null }, { name: null }],
    ['an empty text', { name: {} }, {}],
    ['an absent field', { name: undefined }, {}],
  ];
  for (const [name, own, more] of rows)
    it(`that says ${name} is the preset with ${JSON.stringify(more)}`, () => {
      expect(filled({ use: 'known', category: 'ads', ...own })).to.deep.equal({ ...base, ...more });
    });

  it('is told where it is not known, and stays as it is', () => {
    const service = { use: 'knwon', category: 'ads' };
    expect(filled(service)).to.equal(service);
    expect(told({ use: 'known' }, service)).to.deep.equal(['unknown-preset /services/1/use knwon']);
  });

  for (const use of ['__proto__', 'constructor', 'toString'])
    it(`is not found in a prototype: ${use}`, () => {
      expect(told({ use, category: 'ads' })).to.deep.equal([`unknown-preset /services/0/use ${use}`]);
    });

  for (const use of [7, null, {}, []])
    it(`is left to the readers where its name is ${JSON.stringify(use)}`, () => {
      const service = { use, category: 'ads' };
      expect(filled(service)).to.equal(service);
      expect(told(service)).to.deep.equal([]);
    });
});

describe('a file', () => {
  for (const json of [null, 7, 'x', [], {}, { services: null }, { services: {} }])
    it(`of no services stays as it is: ${JSON.stringify(json)}`, () => {
      expect(expandServices(json, presets)).to.deep.equal({ json, problems: [] });
    });

  it('keeps all but the services, and is not changed itself', () => {
    const json = { format: 1, texts: {}, services: [null, { id: 'a' }, { use: 'known' }] };
    const before = structuredClone(json);
    const { json: after } = expandServices(json, presets);
    expect(after).to.deep.equal({ ...before, services: [null, { id: 'a' }, presets['known']] });
    expect(json).to.deep.equal(before);
  });
});
