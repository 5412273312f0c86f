import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, goodFile, told, type Json, type Row } from './good-file';

const service = (change: (service: Json, file: Json) => void) => (file: Json) =>
  change(file.services[0], file);

/** A service that runs until it is refused, with one way to refuse. */
const optOut = (entry: object, change: (file: Json) => void = () => undefined) =>
  service((one, file) => {
    file.consent = { model: 'optOut' };
    one.optOut = [entry];
    change(file);
  });

const way = { by: 'widget', stops: 'transmission', consequence: '影響はありません。' };
const vendor = { ...way, by: 'vendor', url: 'https://vendor.example/optout/', urlCheckedOn: '2026-11-01' };

const rows: Row[] = [
  ['no information sent', service((one) => delete one.dataSent), 'error no-data-sent /services/0/dataSent'],
  [
    'an empty list of information sent',
    service((one) => (one.dataSent = [])),
    'error no-data-sent /services/0/dataSent',
  ],
  [
    'blank information sent',
    service((one) => (one.dataSent = [' '])),
    'error no-data-sent /services/0/dataSent',
  ],
  ['no recipient', service((one) => delete one.recipient), 'error no-recipient /services/0/recipient/name'],
  [
    'a recipient without a name',
    service((one) => delete one.recipient.name),
    'error no-recipient /services/0/recipient/name',
  ],
  ['no purpose', service((one) => delete one.ourPurpose), 'error no-purpose /services/0/ourPurpose'],
  [
    'a purpose left empty',
    service((one) => (one.ourPurpose = {})),
    'error no-purpose /services/0/ourPurpose',
  ],
  [
    'no purpose, under the rules of the EU',
    (file) => [delete file.services[0].ourPurpose, (file.rules = ['EU'])],
  ],
  [
    'no purpose, under rules that nobody knows',
    (file) => [delete file.services[0].ourPurpose, (file.rules = ['Japan'])],
    'error not-one-of /rules/0',
    'error no-purpose /services/0/ourPurpose',
  ],
  [
    'no purpose of the recipient',
    service((one) => delete one.theirPurpose),
    'warning no-their-purpose /services/0/theirPurpose',
  ],

  ['a purpose in Japanese', service((one) => (one.ourPurpose = { ja: '広告のため' }))],
  [
    'a recipient in no language, in a file in Japanese',
    service((one) => (one.recipient.name = 'Example Ads Inc.')),
  ],
  [
    'a nested item without Japanese',
    (file) => {
      file.languages = { default: 'en' };
      const it = { ja: '端末', en: 'Device' };
      Object.assign(file.services[0], {
        recipient: { name: it },
        ourPurpose: it,
        theirPurpose: it,
        dataSent: [{ text: it, items: [{ en: 'OS' }] }],
      });
    },
    'error no-japanese /services/0/dataSent/0/items/0',
  ],

  [
    'a link beside what is sent, in English alone',
    (file) => {
      file.languages = { default: 'en' };
      const both = { ja: '端末', en: 'Device' };
      const link = { label: { en: 'List' }, url: '/' };
      Object.assign(file.services[0], { recipient: { name: both }, ourPurpose: both, theirPurpose: both });
      file.services[0].dataSent = [{ text: both, link }];
    },
  ],
  [
    'a recipient abroad',
    service((one) => (one.recipient.country = 'US')),
    'warning no-transfer /services/0/transfer',
  ],
  [
    'a recipient abroad and an empty transfer',
    service((one) => Object.assign(one, { recipient: { name: '例', country: 'US' }, transfer: {} })),
    'warning no-transfer /services/0/transfer',
  ],
  [
    'a recipient abroad whose transfer is told',
    service((one) =>
      Object.assign(one, { recipient: { name: '例', country: 'US' }, transfer: { country: 'US' } }),
    ),
  ],
  [
    'a recipient abroad, under the rules of the EU',
    service((one, file) => [(one.recipient.country = 'US'), (file.rules = ['EU'])]),
  ],

  ['an opt-out', optOut(way)],
  ['no opt-out', (file) => (file.consent = { model: 'optOut' }), 'error no-opt-out /services/0/optOut'],
  ['no opt-out where everybody is asked first', (file) => (file.consent = { model: 'optIn' })],
  [
    'no opt-out where the service alone is refused',
    service((one, file) => [(file.consent = { model: 'notice' }), (one.model = 'optOut')]),
    'error no-opt-out /services/0/optOut',
  ],
  [
    'no opt-out of what is required',
    service((one, file) => [(file.consent = { model: 'optOut' }), (one.category = 'necessary')]),
  ],
  [
    'no opt-out, under the rules of the EU',
    (file) => Object.assign(file, { consent: { model: 'optOut' }, rules: ['EU'] }),
  ],
  [
    'an opt-out that does not say what stops',
    optOut({ ...way, stops: undefined }),
    'error no-stops /services/0/optOut/0/stops',
  ],
  ['a vendor who can be asked', optOut(vendor)],
  [
    'a vendor who cannot be asked',
    optOut({ ...vendor, url: undefined, urlCheckedOn: undefined }),
    'error no-way-to-ask /services/0/optOut/0/url',
  ],
  [
    'a consequence that nobody tells',
    optOut({ ...way, consequence: undefined }),
    'warning no-consequence /services/0/optOut/0/consequence',
  ],
  [
    'a consequence that the category tells',
    optOut(
      { ...way, consequence: undefined },
      (file) => (file.categories[1].refusal = { consequence: 'ありません。' }),
    ),
  ],

  [
    'a purpose that is no text, once',
    service((one) => (one.ourPurpose = 7)),
    'error type /services/0/ourPurpose',
  ],
  [
    'an address that is none, once',
    optOut({ ...vendor, url: 'callto:1', urlCheckedOn: '2026-02-30' }),
    'error url /services/0/optOut/0/url',
    'error date /services/0/optOut/0/urlCheckedOn',
  ],
  [
    'an address never looked at',
    optOut({ ...vendor, urlCheckedOn: undefined }),
    'warning url-not-checked /services/0/optOut/0/urlCheckedOn',
  ],
  ['an address looked at a year ago', optOut({ ...vendor, urlCheckedOn: '2025-11-21' })],
  [
    'an address looked at a year and a day ago',
    optOut({ ...vendor, urlCheckedOn: '2025-11-20' }),
    'warning url-check-old /services/0/optOut/0/urlCheckedOn',
  ],
  [
    'an address never looked at where everybody is asked first',
    service((one) => (one.optOut = [{ ...vendor, urlCheckedOn: undefined }])),
    'warning url-not-checked /services/0/optOut/0/urlCheckedOn',
  ],

  [
    'personal data linked with consent',
    service((one) => Object.assign(one, { linkedToPersonalData: true, model: 'optIn' })),
  ],
  ['personal data linked, and no model', service((one) => (one.linkedToPersonalData = true))],
  [
    'personal data linked without consent',
    service((one) => Object.assign(one, { linkedToPersonalData: true, model: 'optOut' })),
    'error looser-model /services/0/model',
  ],
  [
    'tags held by their hosts',
    service((one) => Object.assign(one, { hosts: ['px.example', '*.cdn.example'], hold: true })),
  ],
  [
    'tags held without a host',
    service((one) => Object.assign(one, { hosts: [], hold: true })),
    'error no-hosts /services/0/hosts',
  ],
  [
    'tags held by what is no host, once',
    service((one) => Object.assign(one, { hosts: ['https://px.example/'], hold: true })),
    'error domain /services/0/hosts/0',
  ],
];

describe('the checker, on services', () => {
  it('finds nothing in a good file', () => assert.deepEqual(told(goodFile()), []));

  for (const [name, change, ...expected] of rows)
    it(`${expected.length ? 'tells of' : 'accepts'} ${name}`, () => {
      assert.deepEqual(told(changed(change)), expected);
    });

  it('tells of each service by its own place', () => {
    const file = changed(({ services }) =>
      services.push({ ...services[0], id: 'more', ourPurpose: undefined }),
    );
    assert.deepEqual(told(file), ['error no-purpose /services/1/ourPurpose']);
  });

  it('keeps to the structure where a service is no object', () => {
    assert.deepEqual(
      told(changed((file) => (file.services = ['google']))).filter(
        (one) => !/ (type|missing|dangling-id) /.test(one),
      ),
      [],
    );
  });
});
