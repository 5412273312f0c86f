import { expect } from '@open-wc/testing';
import { describeRecord, idsOf } from '../../src/core/consent';
import { now, recordOf, settingsOf } from './core-fixture';

describe('a record, described,', () => {
  it('says when it was made, when it ends, and under what id', () => {
    expect(describeRecord(recordOf({ time: now }), settingsOf())).to.deep.equal({
      decidedAt: '2026-11-21T00:00:00.000Z',
      expiresAt: '2027-05-20T00:00:00.000Z',
      id: 'k3j9x0ab',
    });
  });

  it('ends after the days that the file gives it', () => {
    const settings = settingsOf('optIn', { consent: { days: 1 } });
    expect(describeRecord(recordOf({ time: now }), settings).expiresAt).to.equal('2026-11-22T00:00:00.000Z');
  });

  it('says nothing where there is none', () => {
    const nothing = { decidedAt: null, expiresAt: null, id: null };
    expect(describeRecord(undefined, settingsOf())).to.deep.equal(nothing);
    expect(describeRecord(undefined, undefined)).to.deep.equal(nothing);
    expect(describeRecord({ categories: [], services: [] }, settingsOf())).to.deep.equal(nothing);
  });
});

describe('the ids of what may run and of what may not', () => {
  const allowed = new Map([
    ['a', true],
    ['b', false],
    ['c', true],
  ]);

  it('stand in two lists, in the order of the file', () => {
    expect(idsOf(allowed, true)).to.deep.equal(['a', 'c']);
    expect(idsOf(allowed, false)).to.deep.equal(['b']);
  });

  it('cannot be changed', () => {
    expect(idsOf(allowed, true)).to.be.frozen;
  });
});
