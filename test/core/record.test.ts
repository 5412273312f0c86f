import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { encode } from '../../src/core/encode';
import { decode, longest, said } from '../../src/core/record';
import { recordOf, textOf } from './core-fixture';
import { isExact } from './record-exact';
import { records, recordStrings } from './record-strings';

const good = '1~3~tots00~i~k3j9x0ab~analytics:1.advertising:0~criteo:0';

describe('a record', () => {
  it('is written in seven parts', () => {
    expect(
      encode({
        consentVersion: 3,
        time: 1_795_219_200,
        strictness: 2,
        overGpc: false,
        id: 'k3j9x0ab',
        categories: ['analytics:1', 'advertising:0'],
        services: ['criteo:0'],
      }),
    ).to.equal(good);
  });

  for (const [strictness, letter] of [...'noi'].entries()) {
    it(`says ${letter} for a model of strictness ${strictness}`, () => {
      const text = textOf({ strictness });
      expect(text.split('~')[3]).to.equal(letter);
      expect(decode(text)?.strictness).to.equal(strictness);
    });
  }

  it('says so in a large letter where it grants over Global Privacy Control', () => {
    const text = textOf({ strictness: 1, overGpc: true });
    expect(text.split('~')[3]).to.equal('O');
    expect(decode(text)).to.include({ strictness: 1, overGpc: true });
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = encode(record);
        if (text.length > longest) expect(decode(text)).to.equal(undefined);
        else expect(decode(text)).to.deep.equal(record);
      }),
      { numRuns: 2000 },
    );
  });

  it('may hold no answers at all', () => {
    const empty = recordOf({ categories: [], services: [] });
    expect(decode(encode(empty))).to.deep.equal(empty);
  });

  it('may have 1,024 characters and not one more', () => {
    const categories = Array.from({ length: 65 }, (_, index) => `category-${100 + index}:1`);
    const room = longest - textOf({ categories }).length - ':1'.length;
    const withService = (length: number) => textOf({ categories, services: [`${'a'.repeat(length)}:1`] });
    expect(withService(room)).to.have.length(1024);
    expect(decode(withService(room))).to.be.an('object');
    expect(decode(withService(room + 1))).to.equal(undefined);
  });
});

describe('what is no record is not read:', () => {
  it('and the one that is spoilt below is one', () => {
    expect(decode(good)).to.be.an('object');
  });

  const spoilt: Readonly<Record<string, string>> = {
    nothing: '',
    'the word that refuses all': '0',
    'another format': good.replace('1~', '2~'),
    'a leading zero in the format': `0${good}`,
    'a leading zero in the version': good.replace('~3~', '~03~'),
    'a version of ten digits': good.replace('~3~', '~1000000000~'),
    'a version below nought': good.replace('~3~', '~-3~'),
    'no version': good.replace('~3~', '~~'),
    'a leading zero in the time': good.replace('~tots00', '~0tots00'),
    'a time in capitals': good.replace('tots00', 'TOTS00'),
    'a time of nine letters': good.replace('tots00', 'tots00000'),
    'a time that ends in no number': good.replace('tots00', 'tots0_'),
    'no time': good.replace('tots00', ''),
    'a time that is no number': good.replace('tots00', '_'),
    'a model that nobody knows': good.replace('~i~', '~x~'),
    'a model in capitals that nobody knows': good.replace('~i~', '~X~'),
    'an id too short': good.replace('k3j9x0ab', 'k3j9x0a'),
    'an id too long': good.replace('k3j9x0ab', 'k3j9x0abc'),
    'an id in capitals': good.replace('k3j9x0ab', 'K3j9x0ab'),
    'an answer that is neither yes nor no': good.replace('analytics:1', 'analytics:2'),
    'an answer in words': good.replace('analytics:1', 'analytics:true'),
    'an answer without a colon': good.replace('analytics:1', 'analytics'),
    'an answer to nobody': good.replace('analytics:1', ':1'),
    'a name in capitals': good.replace('analytics', 'Analytics'),
    'a name that begins with a dash': good.replace('analytics', '-analytics'),
    'a name too long': good.replace('analytics', 'a'.repeat(33)),
    'the same category twice': good.replace('analytics:1', 'analytics:0.analytics:1'),
    'the same service twice': good.replace('criteo:0', 'criteo:0.criteo:1'),
    'one id as category and as service': good.replace('criteo:0', 'analytics:0'),
    'a dot too many': good.replace('analytics:1.', 'analytics:1..'),
    'a dot at the end': `${good}.`,
    'a part too few': good.replace('~criteo:0', ''),
    'a part too many': `${good}~`,
    'a space in front': ` ${good}`,
    'a line end behind': `${good}\n`,
    'a line end within': good.replace('.advertising', '.\nadvertising'),
    'the record twice': `${good}${good}`,
    'percent-encoding': encodeURIComponent(good),
    'broken percent-encoding': '%E0%A4%A',
    'JSON of another tool': '{"categories":["analytics","__proto__"]}',
    'a truthy word': '{"ga":"no"}',
    'four thousand letters': 'A'.repeat(4096),
    'digits of another script': good.replace('~3~', '~\u0663~'),
  };
  for (const [name, text] of Object.entries(spoilt)) {
    it(name, () => {
      expect(decode(text)).to.equal(undefined);
    });
  }

  it('a record that is cut short, wherever the cut is', () => {
    const whole = good.replace('criteo:0', '');
    const cuts = Array.from(whole, (_, end) => whole.slice(0, end)).filter((text) => decode(text));
    expect(cuts).to.deep.equal([]);
  });
});

describe('reading a record', () => {
  it('takes only the letters that writing puts there, in 10,000 strings', () => {
    fc.assert(
      fc.property(recordStrings, (text) => isExact(text)),
      { numRuns: 10_000 },
    );
  });

  it('meets real records among those strings, and broken ones', () => {
    const read = fc.sample(recordStrings, 2000).map((text) => decode(text) !== undefined);
    expect(read).to.include(true).and.to.include(false);
  });
});

describe('what some answers say of an id', () => {
  for (const [answers, id, expected] of [
    [['analytics:1'], 'analytics', true],
    [['analytics:0'], 'analytics', false],
    [['analytics:1'], 'advertising', undefined],
    [['analytics:1'], 'analytic', undefined],
    [['my-analytics:1'], 'analytics', undefined],
    [[], 'analytics', undefined],
  ] as const) {
    it(`is ${String(expected)} for ${id} in "${answers.join('.')}"`, () => {
      expect(said(answers, id)).to.equal(expected);
    });
  }
});
