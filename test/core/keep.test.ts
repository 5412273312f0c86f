import { expect } from '@open-wc/testing';
import { keep as keepText } from '../../src/core/keep';
import { recall } from '../../src/core/recall';
import { decide } from '../../src/core/decide';
import { readCopy } from '../../src/core/read-copy';
import { grantedOf, now, recordOf, settingsOf, textOf, yes } from './core-fixture';
import {
  blockCookies,
  fakeCookies,
  fillStorage,
  forbidCookies,
  forbidStorage,
  forget,
  holdCookie,
  kept,
  refuseCookie,
  type Fault,
} from './storage-faults';

const prefix = 'keep-test-';
const settings = settingsOf();
const keep = (cookie: string, text: string) => keepText(cookie, text, 180, { path: '/', domain: undefined });
const grant = textOf({ categories: yes });
const refusal = textOf();
let name: string;
let faults: Fault[];

beforeEach(() => {
  name = prefix + crypto.randomUUID();
  faults = [];
});

afterEach(() => {
  for (const fault of faults) fault.restore();
  forget(prefix);
});

describe('keeping a record', () => {
  it('writes the cookie and a copy of it', () => {
    expect(keep(name, grant)).to.equal('kept');
    expect(kept(name)).to.deep.equal([grant]);
    expect(localStorage.getItem(name)).to.equal(grant);
  });

  it('takes the place of the record before', () => {
    keep(name, grant);
    expect(keep(name, refusal)).to.equal('kept');
    expect(kept(name)).to.deep.equal([refusal]);
    expect(localStorage.getItem(name)).to.equal(refusal);
  });

  it('leaves nothing else behind', () => {
    keep(name, grant);
    expect(document.cookie.split('; ').filter((pair) => pair.startsWith(prefix))).to.have.length(1);
    expect(localStorage).to.have.length(1);
  });

  for (const [where, fault] of [
    ['full', fillStorage],
    ['refused', forbidStorage],
  ] as const) {
    it(`needs no copy: storage is ${where}`, () => {
      faults.push(fault());
      expect(keep(name, grant)).to.equal('kept');
      expect(kept(name)).to.deep.equal([grant]);
    });
  }

  it('fails where this one cookie is not taken, and leaves no older record', () => {
    keep(name, grant);
    faults.push(refuseCookie(name));
    expect(keep(name, refusal)).to.equal('lost');
    expect(kept(name)).to.deep.equal([]);
    expect(readCopy(name)).to.equal('');
  });

  it('fails where the old cookie stays, and leaves no older copy', () => {
    keep(name, grant);
    faults.push(holdCookie(name));
    expect(keep(name, refusal)).to.equal('lost');
    expect(readCopy(name)).to.equal('');
  });

  it('fails for a record that is too long to be read', () => {
    keep(name, grant);
    expect(keep(name, 'x'.repeat(1025))).to.equal('lost');
    expect(kept(name)).to.deep.equal([]);
    expect(readCopy(name)).to.equal('');
  });

  it('keeps a record of 1,024 characters', () => {
    expect(keep(name, 'x'.repeat(1024))).to.equal('kept');
  });

  for (const [how, fault] of [
    ['blocked', blockCookies],
    ['an error', forbidCookies],
  ] as const) {
    it(`is left to the copy where cookies are ${how}`, () => {
      faults.push(fault());
      expect(keep(name, grant)).to.equal('kept');
      expect(localStorage.getItem(name)).to.equal(`!${grant}`);
    });

    it(`is good for this page where cookies are ${how} and storage is refused`, () => {
      faults.push(fault(), forbidStorage());
      expect(keep(name, grant)).to.equal('page');
    });
  }

  it('leaves no older copy where cookies are blocked and storage is full', () => {
    faults.push(blockCookies());
    keep(name, grant);
    faults.push(fillStorage());
    expect(keep(name, refusal)).to.equal('page');
    expect(localStorage.getItem(name)).to.equal(null);
  });
});

describe('what is remembered', () => {
  const allowed = (model: 'optIn' | 'optOut' = 'optIn') =>
    grantedOf(decide(settingsOf(model), recall(name, settingsOf(model), now)));

  it('is nothing at first', () => {
    expect(recall(name, settings, now)).to.deep.equal([]);
  });

  it('is the cookie', () => {
    keep(name, grant);
    expect(recall(name, settings, now)).to.deep.equal([
      { record: recordOf({ categories: yes }), answered: true },
    ]);
  });

  it('is every cookie of the name', () => {
    faults.push(fakeCookies({ read: () => `${name}=${grant}; ${name}=${refusal}` }));
    expect(recall(name, settings, now)).to.have.length(2);
    expect(allowed()).to.deep.equal([]);
  });

  it('is the cookie, whatever the copy says', () => {
    keep(name, grant);
    localStorage.setItem(name, refusal);
    expect(allowed()).to.include('analytics');
    keep(name, refusal);
    localStorage.setItem(name, grant);
    expect(allowed()).to.deep.equal([]);
  });

  it('is a cookie that cannot be read, whatever the copy says', () => {
    document.cookie = `${name}=rubbish; path=/`;
    localStorage.setItem(name, grant);
    expect(recall(name, settings, now)).to.deep.equal([{ record: undefined, answered: false }]);
  });

  it('grants nothing by a copy whose cookie is gone', () => {
    localStorage.setItem(name, grant);
    expect(recall(name, settings, now)).to.deep.equal([
      { record: recordOf({ categories: yes }), answered: false },
    ]);
    expect(allowed()).to.deep.equal([]);
  });

  it('keeps the refusals of a copy whose cookie is gone, and asks again for the rest', () => {
    localStorage.setItem(name, textOf({ categories: ['analytics:1', 'advertising:0'] }));
    expect(recall(name, settings, now)[0]!.answered).to.equal(false);
    expect(allowed('optOut')).to.have.members(['analytics', 'counter']);
  });

  it('is a copy that only refuses, whose cookie is gone', () => {
    localStorage.setItem(name, refusal);
    expect(recall(name, settings, now)).to.deep.equal([{ record: recordOf(), answered: true }]);
  });

  it('asks again when a copy grants a service alone', () => {
    localStorage.setItem(name, textOf({ services: ['criteo:1'] }));
    expect(recall(name, settings, now)[0]!.answered).to.equal(false);
  });

  it('is the copy where no cookie could be written', () => {
    localStorage.setItem(name, `!${grant}`);
    expect(allowed()).to.include.members(['analytics', 'advertising']);
  });

  it('is a refusal in haste beside the cookie that it refuses', () => {
    keep(name, grant);
    localStorage.setItem(name, '0');
    expect(recall(name, settings, now)).to.deep.equal([
      { record: recordOf({ categories: yes }), answered: true },
      { record: undefined, answered: true },
    ]);
    expect(allowed('optOut')).to.deep.equal([]);
  });

  it('is no answer by a copy that cannot be read', () => {
    localStorage.setItem(name, 'rubbish');
    expect(recall(name, settings, now)).to.deep.equal([{ record: undefined, answered: false }]);
  });

  it('is no answer by a copy of an older version, wherever it is kept', () => {
    localStorage.setItem(name, textOf({ categories: yes, consentVersion: 2 }));
    faults.push(blockCookies());
    expect(allowed()).to.deep.equal([]);
  });

  it('is nothing where cookies are blocked and storage is refused', () => {
    faults.push(blockCookies(), forbidStorage());
    expect(recall(name, settings, now)).to.deep.equal([]);
  });

  it('leaves nothing behind for having looked', () => {
    localStorage.setItem(name, grant);
    recall(name, settings, now);
    expect(document.cookie).not.to.include(prefix);
  });
});
