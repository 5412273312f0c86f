import { expect } from '@open-wc/testing';
import { readConsent } from '../../src/config/read-consent';
import { strictest, strictness } from '../../src/config/strictness';
import { polluted } from './hostile';

const read = (file: object) => readConsent({ format: 1, ...file });
const ids = (file: object): string[] => [...read(file).rules.keys()];

const category = { id: 'ads' };
const service = { id: 'criteo', category: 'ads' };

describe('an empty file', () => {
  it('gets every default', () => {
    expect(read({})).to.deep.equal({
      usable: true,
      flawed: false,
      rules: new Map(),
      aliases: new Map(),
      model: 'optIn',
      strictness: 2,
      consentVersion: 1,
      days: 180,
      google: undefined,
      place: undefined,
      holds: [],
      reopen: 'auto',
      language: 'ja',
    });
  });

  it('may leave out its format', () => {
    expect(readConsent({}).usable).to.equal(true);
  });
});

describe('a file that is none', () => {
  for (const json of [null, undefined, '', 'optOut', 0, 1, true, false, [], [{ categories: [category] }]]) {
    it(`is not usable: ${JSON.stringify(json)}`, () => {
      expect(readConsent(json)).to.include({ usable: false, flawed: true, model: 'optIn' });
      expect(readConsent(json).rules).to.have.property('size', 0);
    });
  }

  for (const format of [99, 2, 0, -1, '1', true, {}, [1]]) {
    it(`is not usable in format ${JSON.stringify(format)}`, () => {
      const settings = readConsent({ format, categories: [category], services: [service] });
      expect(settings).to.include({ usable: false, flawed: true });
      expect(settings.rules).to.have.property('size', 0);
      expect(settings.aliases).to.have.property('size', 0);
    });
  }
});

describe('the model of a service', () => {
  const models = ['notice', 'optOut', 'optIn'] as const;
  for (const file of models) {
    for (const own of [undefined, ...models]) {
      for (const linkedToPersonalData of [false, true]) {
        const parts = [strictness(file), own ? strictness(own) : 0, linkedToPersonalData ? strictest : 0];
        const expected = Math.max(...parts);
        const linked = linkedToPersonalData ? ', linked to personal data,' : '';
        it(`that says ${own ?? 'nothing'}${linked} in a file that says ${file} is ${models[expected]}`, () => {
          const settings = read({
            consent: { model: file },
            categories: [category],
            services: [{ ...service, ...(own && { model: own }), linkedToPersonalData }],
          });
          expect(settings.rules.get('criteo')!.strictness).to.equal(expected);
          expect(settings.rules.get('ads')!.strictness).to.equal(strictness(file));
          expect(settings.model).to.equal(models[expected]);
        });
      }
    }
  }

  for (const model of [
    'optin',
    'OPTOUT',
    '',
    null,
    0,
    ['notice'],
    { notice: true },
    '__proto__',
    'toString',
  ]) {
    it(`is the strictest where it is no model: ${JSON.stringify(model)}`, () => {
      const settings = read({
        consent: { model: 'notice' },
        categories: [category],
        services: [{ ...service, model }],
      });
      expect(settings.rules.get('criteo')!.strictness).to.equal(strictest);
    });

    it(`is the strictest where the file's is no model: ${JSON.stringify(model)}`, () => {
      const settings = read({ consent: { model }, categories: [category], services: [service] });
      expect(settings.model).to.equal('optIn');
      expect(settings.rules.get('criteo')!.strictness).to.equal(strictest);
    });
  }
});

describe('a required category', () => {
  const place = { id: 'necessary', required: true };
  const inside = (more: object) => ({
    consent: { model: 'optOut' },
    categories: [place],
    services: [{ id: 'session', category: 'necessary', ...more }],
  });

  it('makes its services required', () => {
    expect(read(inside({})).rules.get('session')).to.deep.equal({
      category: 'necessary',
      required: true,
      strictness: 0,
      gpc: false,
    });
  });

  for (const more of [{ model: 'optIn' }, { linkedToPersonalData: true }, { model: 'nonsense' }]) {
    it(`holds no service that somebody has to allow: ${JSON.stringify(more)}`, () => {
      expect(ids(inside(more))).to.deep.equal(['necessary']);
      expect(read(inside(more)).flawed).to.equal(true);
    });
  }

  it('may hold one that may be refused elsewhere', () => {
    expect(ids(inside({ model: 'optOut' }))).to.include('session');
  });

  it('asks for no stricter banner than the file', () => {
    expect(read(inside({})).model).to.equal('optOut');
  });

  for (const required of ['true', 1, {}, null]) {
    it(`is one only by true itself: ${JSON.stringify(required)}`, () => {
      expect(read({ categories: [{ id: 'ads', required }] }).rules.get('ads')!.required).to.equal(false);
    });
  }
});

describe('an entry that cannot be used is absent', () => {
  const cases: readonly [name: string, file: object, expected: string[]][] = [
    ['a second category of one id', { categories: [category, { ...category, required: true }] }, ['ads']],
    [
      'a second service of one id',
      {
        categories: [category, { id: 'necessary', required: true }],
        services: [service, { ...service, category: 'necessary' }],
      },
      ['ads', 'necessary', 'criteo'],
    ],
    [
      'a service with the id of a category',
      { categories: [category], services: [{ id: 'ads', category: 'ads' }] },
      ['ads'],
    ],
    [
      'a service of an unknown category',
      { categories: [category], services: [{ ...service, category: 'nobody' }] },
      ['ads'],
    ],
    ['a service of no category', { categories: [category], services: [{ id: 'criteo' }] }, ['ads']],
    [
      'a service of a service',
      { categories: [category], services: [service, { id: 'other', category: 'criteo' }] },
      ['ads', 'criteo'],
    ],
    [
      'a service of a list of categories',
      { categories: [category], services: [{ ...service, category: ['ads'] }] },
      ['ads'],
    ],
    ['an entry without an id', { categories: [{}, category] }, ['ads']],
    ['a word', { categories: ['ads'] }, []],
    ['null', { categories: [null, category], services: [null] }, ['ads']],
    ['a list', { categories: [[category]] }, []],
  ];
  for (const [name, file, expected] of cases) {
    it(`and the file flawed: ${name}`, () => {
      expect(ids(file)).to.deep.equal(expected);
      expect(read(file).flawed).to.equal(true);
    });
  }

  it('and the first of an id has it', () => {
    const file = { categories: [category, { ...category, required: true }] };
    expect(read(file).rules.get('ads')!.required).to.equal(false);
  });

  for (const id of [
    'Ads',
    '-ads',
    'a d',
    'a_d',
    'a.b',
    'a~b',
    'a:1',
    '',
    'a'.repeat(33),
    'ads\n',
    '広告',
    7,
    null,
    ['ads'],
    {},
  ]) {
    it(`by its id: ${JSON.stringify(id)}`, () => {
      expect(ids({ categories: [{ id }] })).to.deep.equal([]);
    });
  }

  for (const id of ['a', '0', 'a-', '4-you', 'constructor', 'a'.repeat(32)]) {
    it(`but not by this id: ${JSON.stringify(id)}`, () => {
      expect(ids({ categories: [{ id }] })).to.deep.equal([id]);
    });
  }

  for (const list of [null, 'ads', 7, { 0: category, length: 1 }, true]) {
    it(`and so is a list that is none: ${JSON.stringify(list)}`, () => {
      expect(ids({ categories: list, services: list })).to.deep.equal([]);
    });
  }
});

describe('other names of a service', () => {
  const two = [
    { id: 'one', category: 'ads', alias: ['One!', 'Eins'] },
    { id: 'two', category: 'ads', alias: ['Two!'] },
  ];

  it('lead to its id', () => {
    expect([...read({ categories: [category], services: two }).aliases]).to.deep.equal([
      ['One!', 'one'],
      ['Eins', 'one'],
      ['Two!', 'two'],
    ]);
  });

  for (const alias of ['One!', 7, null, {}]) {
    it(`are none where they are no list: ${JSON.stringify(alias)}`, () => {
      const services = [{ ...service, alias }];
      expect(read({ categories: [category], services }).aliases).to.have.property('size', 0);
    });
  }

  it('lead nowhere from a service that is absent', () => {
    const file = {
      categories: [{ id: 'necessary', required: true }, category],
      services: [
        { id: 'session', category: 'necessary' },
        { id: 'session', category: 'ads', alias: ['Tracker'] },
        { id: 'necessary', category: 'ads', alias: ['Other Tracker'] },
      ],
    };
    expect(read(file).aliases).to.have.property('size', 0);
  });
});

describe('a number', () => {
  const days = (value: unknown) => read({ consent: { days: value } }).days;
  const version = (value: unknown) => read({ consentVersion: value }).consentVersion;

  for (const [value, expected] of [
    [1, 1],
    [395, 395],
    [180, 180],
    [0, 180],
    [396, 180],
    [-1, 180],
    [1.5, 180],
    [1e12, 180],
    [Number.NaN, 180],
    [Infinity, 180],
    ['30', 180],
    ['abc', 180],
    [null, 180],
    [[30], 180],
    [true, 180],
  ]) {
    it(`of days that is ${JSON.stringify(value)} counts as ${String(expected)}`, () => {
      expect(days(value)).to.equal(expected);
    });
  }

  for (const [value, expected] of [
    [0, 0],
    [1, 1],
    [999_999_999, 999_999_999],
    [1_000_000_000, 1],
    [-1, 1],
    [2.5, 1],
    ['2', 1],
    [null, 1],
    [[2], 1],
  ]) {
    it(`of the version that is ${JSON.stringify(value)} counts as ${String(expected)}`, () => {
      expect(version(value)).to.equal(expected);
    });
  }
});

describe("Google's consent mode", () => {
  const google = (value: unknown) => read({ signals: { googleConsentMode: value } }).google;

  it('is off unless the file names it', () => {
    expect(google(undefined)).to.equal(undefined);
    expect(google(null)).to.equal(undefined);
    expect(google(false)).to.equal(undefined);
  });

  it('waits half a second unless the file says otherwise', () => {
    expect(google({})).to.deep.equal({ map: Object.create(null), waitForUpdate: 500 });
  });

  for (const [wait, expected] of [
    [0, 0],
    [10_000, 10_000],
    [10_001, 500],
    [-1, 500],
    ['800', 500],
  ]) {
    it(`waits ${expected} ms where the file says ${JSON.stringify(wait)}`, () => {
      expect(google({ waitForUpdate: wait })!.waitForUpdate).to.equal(expected);
    });
  }

  it('maps its keys to ids', () => {
    expect(google({ map: { ad_storage: 'ads' } })!.map.ad_storage).to.equal('ads');
  });

  for (const map of [null, 'ads', 7, ['ads']]) {
    it(`maps nothing where the map is ${JSON.stringify(map)}`, () => {
      expect(google({ map })!.map.ad_storage).to.equal(undefined);
    });
  }
});

describe('the language of the file', () => {
  for (const [value, expected] of [
    ['en', 'en'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    [undefined, 'ja'],
    [null, 'ja'],
    [7, 'ja'],
    [{}, 'ja'],
    [{ toString: 1 }, 'ja'],
    [['en'], 'ja'],
    ['../../x', 'ja'],
    ['', 'ja'],
  ] as const) {
    it(`is ${expected} where it says ${JSON.stringify(value) ?? 'nothing'}`, () => {
      expect(read({ languages: { default: value } }).language).to.equal(expected);
    });
  }
});

describe('a prototype', () => {
  const own = (text: string) => readConsent(JSON.parse(text));

  it('is never taken from the file', () => {
    const settings = own('{"__proto__":{"categories":[{"id":"x","required":true}],"format":99}}');
    expect(settings.usable).to.equal(true);
    expect(settings.rules).to.have.property('size', 0);
    expect(({} as { categories?: unknown }).categories).to.equal(undefined);
  });

  it('is not read at any depth', () => {
    const settings = own(`{
      "consent": {"__proto__": {"model": "notice", "days": 1}},
      "categories": [{"id": "ads", "__proto__": {"required": true}}, {"__proto__": {"id": "x"}}],
      "services": [{"id": "criteo", "__proto__": {"category": "ads"}}],
      "signals": {"__proto__": {"googleConsentMode": {}}}
    }`);
    expect(settings).to.include({ model: 'optIn', days: 180, google: undefined });
    expect([...settings.rules]).to.deep.equal([
      ['ads', { category: 'ads', required: false, strictness: 2, gpc: false }],
    ]);
  });

  it('that a page has polluted answers for nothing', () => {
    const settings = polluted(
      {
        ...{ model: 'notice', days: 1, required: true, format: 99 },
        ...{
          categories: [{ id: 'evil' }],
          services: [service],
          consent: { model: 'notice' },
          alias: ['ads'],
        },
        ...{
          consentVersion: 9,
          googleConsentMode: {},
          signals: { metaPixel: {} },
          metaPixel: {},
          linkedToPersonalData: false,
          kind: 'none',
          default: 'xx',
        },
      },
      () => readConsent({ categories: [category], services: [{ id: 'criteo', category: 'ads' }] }),
    );
    expect(settings).to.include({ usable: true, flawed: false, model: 'optIn', days: 180 });
    expect(settings).to.include({ consentVersion: 1, reopen: 'auto', language: 'ja' });
    expect(settings).to.include({ google: undefined });
    expect([...settings.rules]).to.deep.equal([
      ['ads', { category: 'ads', required: false, strictness: 2, gpc: false }],
      ['criteo', { category: 'ads', required: false, strictness: 2, gpc: false }],
    ]);
    expect(settings.aliases).to.have.property('size', 0);
  });
});
