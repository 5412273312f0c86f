import { expect } from '@open-wc/testing';
import { readConfig } from '../../src/config/read-config';
import { readNotice } from '../../src/config/read-notice';

const read = (glossary: unknown) => readNotice({ glossary }).glossary;
const told = (glossary: unknown): string[] =>
  readConfig({ format: 1, glossary }).problems.map(({ code, path }) => `${code} at ${path}`);

const nothing = Object.create(null) as object;

describe('the glossary of a file', () => {
  for (const odd of [undefined, null, 7, 'word', [], { terms: {} }, { builtIn: 'no' }, { builtIn: null }])
    it(`explains the built-in terms where it is ${JSON.stringify(odd)}`, () => {
      expect(read(odd)).to.deep.equal({ builtIn: true, terms: [] });
    });

  it('can leave them out', () => {
    expect(read({ builtIn: false }).builtIn).to.equal(false);
    expect(told({ builtIn: false })).to.deep.equal([]);
  });

  it('has every field of each term', () => {
    const [term] = read({ terms: [{ id: 'cookie' }] }).terms;
    expect(term).to.deep.equal({ id: 'cookie', term: nothing, definition: nothing });
    expect(read({ terms: [{ id: 'cookie', term: 'Cookie' }] }).terms[0]!.term['']).to.equal('Cookie');
  });

  for (const [glossary, expected] of [
    [{ terms: [{ term: 'x', definition: 'y' }] }, 'missing at /glossary/terms/0/id'],
    [{ terms: [{ id: 'Web Beacon' }] }, 'id at /glossary/terms/0/id'],
    [{ terms: [{ id: 'x', term: 7 }] }, 'type at /glossary/terms/0/term'],
    [{ terms: [{ id: 'x', meaning: 'y' }] }, 'unknown-key at /glossary/terms/0/meaning'],
    [{ builtin: false }, 'unknown-key at /glossary/builtin'],
    [{ builtIn: 'no' }, 'type at /glossary/builtIn'],
    [[], 'type at /glossary'],
  ] as const)
    it(`is told what it cannot use: ${expected}`, () => {
      expect(told(glossary)).to.deep.equal([expected]);
    });
});
