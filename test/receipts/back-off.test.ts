import { expect } from '@open-wc/testing';
import { backOff, waitFor } from '../../src/receipts/back-off';
import { verdictOf } from '../../src/receipts/verdict';

const day = 86_400_000;

describe('the next attempt', () => {
  for (const [tries, seconds] of [
    [1, 1],
    [2, 4],
    [3, 16],
    [6, 1024],
    [7, 3600],
    [500, 3600],
  ] as const) {
    it(`comes ${seconds} s after attempt ${tries}, or half of that by chance`, () => {
      expect(backOff(tries, 0)).to.equal(seconds * 1000);
      expect(backOff(tries, 1)).to.equal(seconds * 500);
    });
  }

  it('comes when the server says, up to a day', () => {
    expect(backOff(1, 0, 120)).to.equal(120_000);
    expect(backOff(1, 0, 1e9)).to.equal(day);
    expect(backOff(3, 0, -5)).to.equal(16_000);
  });

  for (const [after, wait] of [
    [5000, 4000],
    [1000, 0],
    [0, 0],
    [day, day - 1000],
    [day + 1001, 0],
  ] as const) {
    it(`set for ${after} is ${wait} ms away at 1000`, () => {
      expect(waitFor(after, 1000)).to.equal(wait);
    });
  }
});

describe('an answer of', () => {
  for (const [statuses, is] of [
    [[200, 201, 204], 'taken'],
    [[408, 425, 429, 500, 502, 503, 599], 'later'],
    [[0, 304, 400, 401, 404, 409, 413, 415, 422, 499], 'refused'],
  ] as const) {
    for (const status of statuses)
      it(`${status} means ${is}`, () => expect(verdictOf(status, null).is).to.equal(is));
  }

  for (const [written, retryAfter] of [
    ['120', 120],
    [null, 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ] as const) {
    it(`503 that asks for ${written} asks for ${retryAfter} s`, () => {
      expect(verdictOf(503, written)).to.deep.equal({ is: 'later', retryAfter });
    });
  }
});
