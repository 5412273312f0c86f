import { expect } from '@open-wc/testing';
import type { StructureCode } from '../../src/config/problem';
import { readConfig } from '../../src/config/read-config';

/** What is said of a file, as `code at /path`. */
const told = (file: unknown): string[] =>
  readConfig(file).problems.map(({ code, path }) => `${code} at ${path}`);

const good = { format: 1, categories: [{ id: 'necessary', required: true }, { id: 'ads' }] };
const service = { id: 'criteo', category: 'ads' };
const withService = (more: object) => ({ ...good, services: [{ ...service, ...more }] });
const withNotice = (notice: object) => ({ ...good, notice });
const withDesk = (more: object) => withNotice({ contacts: { desks: [{ id: 'desk', ...more }] } });
const withFee = (fee: object) => withNotice({ requests: { rights: [], to: 'contact:desk', fee } });
const hours = { days: 'Mon-Fri', open: '09:30', close: '12:00' };
const nested = (depth: number): object => (depth ? { text: 'x', items: [nested(depth - 1)] } : { text: 'x' });

describe('a file', () => {
  it('of three lines has nothing wrong with it', () => {
    expect(told(good)).to.deep.equal([]);
    expect(told(withService({}))).to.deep.equal([]);
  });

  const cases: Readonly<Record<StructureCode, readonly [path: string, file: unknown][]>> = {
    type: [
      ['', 'a word'],
      ['', []],
      ['/categories', { ...good, categories: {} }],
      ['/categories/0', { ...good, categories: ['ads'] }],
      ['/categories/0/required', { ...good, categories: [{ id: 'ads', required: 'true' }] }],
      ['/services/0/alias', withService({ alias: 'Criteo' })],
      ['/services/0/name', withService({ name: 7 })],
      ['/services/0/name/en', withService({ name: { en: null } })],
      ['/banner', { ...good, banner: null }],
      ['/consent/days', { ...good, consent: { days: '180' } }],
      ['/texts/ja', { ...good, texts: { ja: 'x' } }],
    ],
    missing: [
      ['/format', { categories: [] }],
      ['/categories/0/id', { ...good, categories: [{}] }],
      ['/services/0/category', { ...good, services: [{ id: 'criteo' }] }],
      ['/services/0/id', { ...good, services: [{ category: 'ads' }] }],
      ['/services/0/id', { ...good, services: [null] }],
      ['/services/0/optOut/0/by', withService({ optOut: [{}] })],
      ['/services/0/cookies/0/name', withService({ cookies: [{}] })],
      ['/banner/links/0/label', { ...good, banner: { links: [{ url: '/' }] } }],
      ['/banner/links/0/url', { ...good, banner: { links: [{ label: 'x' }] } }],
      ['/notice/purposes/groups/0/subject', { ...good, notice: { purposes: { groups: [{}] } } }],
      ['/notice/minors/text', withNotice({ minors: { under: 16 } })],
      ['/notice/jointUse/uses/0/responsible', withNotice({ jointUse: { uses: [{}] } })],
      ['/notice/requests/to', withNotice({ requests: {} })],
      ['/notice/organization/member', withNotice({ organization: {} })],
      ['/notice/custom/0/body', withNotice({ custom: [{ id: 'x', title: 'x' }] })],
      ['/signals/metaPixel/map/consent', { ...good, signals: { metaPixel: {} } }],
      ['/signals/microsoftUet/map/ad_storage', { ...good, signals: { microsoftUet: { map: {} } } }],
    ],
    'unknown-key': [
      ['/cookie', { ...good, cookie: {} }],
      ['/services/0/onAccept', withService({ onAccept: 'alert(1)' })],
      ['/a~1b~0c', { ...good, 'a/b~c': 1 }],
      ['/signals/facebook', { ...good, signals: { facebook: {} } }],
      [
        '/signals/microsoftClarity/map/ad_storage',
        { ...good, signals: { microsoftClarity: { map: { ad_storage: 'ads' } } } },
      ],
      ['/__proto__', JSON.parse('{"format":1,"__proto__":{"categories":[]}}')],
      ['/banner/__proto__', JSON.parse('{"format":1,"banner":{"__proto__":{}}}')],
      ['/banner/links/0/url', { ...good, banner: { links: [{ label: 'x', url: '/', section: 'cookies' }] } }],
    ],
    'not-one-of': [
      ['/consent/model', { ...good, consent: { model: 'optin' } }],
      ['/services/0/model', withService({ model: 'toString' })],
      ['/banner/layout', { ...good, banner: { layout: 'popup' } }],
      ['/banner/position', { ...good, banner: { position: 'left' } }],
      ['/banner/buttons/1', { ...good, banner: { buttons: ['accept', 'later'] } }],
      ['/reopen/kind', { ...good, reopen: { kind: 'never' } }],
      ['/rules/0', { ...good, rules: ['FR'] }],
      ['/notice/sections/0', withNotice({ sections: ['custom'] })],
      ['/notice/sections/0', withNotice({ sections: ['custom:A B'] })],
      ['/notice/requests/rights/0', withNotice({ requests: { rights: ['know'], to: 'contact:desk' } })],
    ],
    number: [
      ['/consent/days', { ...good, consent: { days: 0 } }],
      ['/consent/days', { ...good, consent: { days: 396 } }],
      ['/notice/requests/fee/amount', withFee({ amount: -1, currency: 'JPY', appliesTo: [] })],
      ['/notice/minors/under', withNotice({ minors: { under: 120, text: 'x' } })],
      ['/consentVersion', { ...good, consentVersion: 1.5 }],
      [
        '/signals/googleConsentMode/waitForUpdate',
        { ...good, signals: { googleConsentMode: { waitForUpdate: -1 } } },
      ],
    ],
    format: [['/format', { ...good, format: 99 }]],
    'too-deep': [['/services/0/dataSent/0/items/0/items/0/items/0', withService({ dataSent: [nested(3)] })]],
    'same-label': [
      ['/banner/labels/reject', { ...good, banner: { labels: { accept: 'OK', reject: 'OK' } } }],
      [
        '/banner/labels/reject',
        { ...good, banner: { labels: { accept: { ja: 'あ', en: 'OK' }, reject: { en: 'OK' } } } },
      ],
    ],
    id: [
      ['/categories/0/id', { ...good, categories: [{ id: 'Ads' }] }],
      ['/services/0/category', withService({ category: 'Ads' })],
      ['/services/0/use', withService({ use: 'Google Analytics' })],
    ],
    'duplicate-id': [
      ['/categories/1/id', { ...good, categories: [{ id: 'ads' }, { id: 'ads' }] }],
      ['/services/1/id', { ...good, services: [service, service] }],
      ['/services/0/id', withService({ id: 'ads' })],
    ],
    'dangling-id': [
      ['/services/0/category', withService({ category: 'nobody' })],
      ['/consent/gpc/appliesTo/1', { ...good, consent: { gpc: { appliesTo: ['ads', 'x'] } } }],
      [
        '/signals/googleConsentMode/map/ad_storage',
        { ...good, signals: { googleConsentMode: { map: { ad_storage: 'x' } } } },
      ],
      [
        '/signals/microsoftClarity/map/ad_Storage',
        { ...good, signals: { microsoftClarity: { map: { ad_Storage: 'x' } } } },
      ],
      ['/signals/tiktokPixel/map/consent', { ...good, signals: { tiktokPixel: { map: { consent: 'x' } } } }],
    ],
    'needs-choice': [
      ['/services/0/category', withService({ category: 'necessary', model: 'optIn' })],
      ['/services/0/category', withService({ category: 'necessary', linkedToPersonalData: true })],
    ],
    url: [
      ['/services/0/policyUrl', withService({ policyUrl: 'javascript:alert(1)' })],
      ['/services/0/recipient/url', withService({ recipient: { url: 'ftp://example.jp' } })],
      ['/banner/links/0/url/en', { ...good, banner: { links: [{ label: 'x', url: { en: 'data:,x' } }] } }],
    ],
    date: [
      [
        '/services/0/optOut/0/urlCheckedOn',
        withService({ optOut: [{ by: 'vendor', urlCheckedOn: '2026-02-30' }] }),
      ],
      [
        '/services/0/optOut/0/urlCheckedOn',
        withService({ optOut: [{ by: 'vendor', urlCheckedOn: '21.11.2026' }] }),
      ],
    ],
    duration: [
      ['/services/0/cookies/0/lifetime', withService({ cookies: [{ name: 'x', lifetime: '13 months' }] })],
    ],
    language: [
      ['/languages/default', { ...good, languages: { default: '../../x' } }],
      ['/languages/available/0', { ...good, languages: { available: ['english'] } }],
      ['/services/0/name/__proto__', withService(JSON.parse('{"name":{"__proto__":"x"}}') as object)],
      ['/services/0/name/a~1b', withService({ name: { 'a/b': 'x' } })],
      ['/texts/a~1b', { ...good, texts: { 'a/b': {} } }],
    ],
    country: [['/services/0/recipient/country', withService({ recipient: { country: 'Japan' } })]],
    region: [
      ['/consent/regions/Japan', { ...good, consent: { regions: { Japan: {} } } }],
      ['/consent/regions/us-ca', { ...good, consent: { regions: { 'us-ca': {} } } }],
    ],
    colour: [['/theme/accent', { ...good, theme: { accent: 'red;} *{display:none' } }]],
    length: [['/theme/radius', { ...good, theme: { radius: '100%' } }]],
    domain: [
      ['/consent/cookie/domain', { ...good, consent: { cookie: { domain: 'x; Path=/; Secure' } } }],
      ['/services/0/hosts/0', withService({ hosts: ['https://x.example'] })],
    ],
    path: [['/consent/cookie/path', { ...good, consent: { cookie: { path: 'shop' } } }]],
    endpoint: [
      [
        '/consent/record/endpoint',
        { ...good, consent: { record: { endpoint: 'http://x.example/receipts' } } },
      ],
    ],
    name: [
      ['/theme/font', { ...good, theme: { font: 'url(x)' } }],
      ['/services/0/cookies/0/name', withService({ cookies: [{ name: '(a+)+$ ' }] })],
    ],
    phone: [
      ['/notice/contacts/desks/0/tel', withDesk({ tel: '電話' })],
      ['/notice/contacts/desks/0/tel/1', withDesk({ tel: ['03-0000-0000', '03−0000−0000'] })],
      ['/notice/contacts/desks/0/tollFree', withDesk({ tollFree: 'tel:0120' })],
    ],
    email: [
      ['/notice/contacts/desks/0/email', withDesk({ email: 'someone@example' })],
      ['/notice/contacts/desks/0/email', withDesk({ email: 'a@example.jp?bcc=b@example.jp' })],
    ],
    weekdays: [['/notice/contacts/desks/0/hours/0/days', withDesk({ hours: [{ ...hours, days: '平日' }] })]],
    time: [
      ['/notice/contacts/desks/0/hours/0/open', withDesk({ hours: [{ ...hours, open: '9:30' }] })],
      ['/notice/contacts/desks/0/hours/0/close', withDesk({ hours: [{ ...hours, close: '25:00' }] })],
    ],
    currency: [['/notice/requests/fee/currency', withFee({ amount: 1, appliesTo: [], currency: '円' })]],
    contact: [['/notice/requests/to', withNotice({ requests: { rights: [], to: 'privacy@example.jp' } })]],
    image: [
      'https://marks.example/logo.png',
      '//marks.example/logo.png',
      'data:image/png,x',
      '/\\marks.example/logo.png',
    ].map((src) => [
      '/notice/certifications/marks/0/logo/src',
      withNotice({ certifications: { marks: [{ kind: 'isms', logo: { src, alt: 'x' } }] } }),
    ]),
    territory: [
      ['/notice/territory/notTargeting/0', withNotice({ territory: { notTargeting: ['Europe'] } })],
    ],
  };

  for (const [code, list] of Object.entries(cases)) {
    for (const [path, file] of list) {
      it(`is told: ${code} at ${path || 'its root'}`, () => {
        expect(told(file)).to.include(`${code} at ${path}`);
      });
    }
  }

  it('is told each thing once', () => {
    const all = told({ ...good, services: [{ id: 'A', category: 7 }, null, { id: 'ads' }], nobody: 1 });
    expect(new Set(all).size).to.equal(all.length);
  });

  it('misses nothing in a section that it does not have', () => {
    expect(told(withNotice({}))).to.deep.equal([]);
  });

  it('may say that no tax is due', () => {
    expect(told(withFee({ amount: 0.5, currency: 'EUR', tax: null, appliesTo: [] }))).to.deep.equal([]);
  });

  it('may say that no domain is wanted', () => {
    expect(told({ ...good, consent: { cookie: { domain: null } } })).to.deep.equal([]);
  });
});

describe('a problem', () => {
  it('carries the value, shortened', () => {
    const [problem] = readConfig({ ...good, consent: { model: 'x'.repeat(200) } }).problems;
    expect(problem).to.deep.equal({
      path: '/consent/model',
      code: 'not-one-of',
      level: 'error',
      got: 'x'.repeat(80),
    });
  });

  it('carries no value where there is none', () => {
    const [problem] = readConfig({ categories: [] }).problems;
    expect(problem).to.deep.equal({ path: '/format', code: 'missing', level: 'error' });
  });

  it('is a warning only where all is read nevertheless', () => {
    const { problems } = readConfig(withService({ dataSent: [nested(3)] }));
    expect(problems.map(({ level }) => level)).to.deep.equal(['warning']);
  });
});
