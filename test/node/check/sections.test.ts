import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import { completeConfig } from '../fixtures/complete-config';
import { changed, today, told, type Json, type Row } from './good-file';

const notice = (written: object) => (file: Json) => (file.notice = written);

const use = { items: ['氏名'], parties: ['グループ会社'], purposes: ['ご案内のため'] };
const responsible = { name: '株式会社例', address: '東京都', representative: { name: '山田 花子' } };
const joint = (more: object) =>
  notice({ jointUse: { uses: [{ ...use, responsible: { ...responsible, ...more } }] } });
const desk = { id: 'desk', name: '窓口' };
const requests = { rights: ['disclose'], to: 'contact:desk' };
const fee = (...appliesTo: string[]) =>
  notice({
    contacts: { desks: [desk] },
    requests: { ...requests, fee: { amount: 1000, currency: 'JPY', appliesTo } },
  });
const source = { from: '広告例', items: ['日時'], purpose: '測定のため', linkedToPersonalData: true };
const hours = (open: string, close: string) => [{ days: 'Mon-Fri', open, close }];
const custom = { id: 'cameras', title: 'カメラ', body: ['あります。'] };
const mark = (more: object) => notice({ certifications: { marks: [{ kind: 'privacyMark', ...more }] } });

const rows: Row[] = [
  [
    'sections that are all there',
    notice({ sections: ['cookies', 'retention'], retention: { items: ['2年'] } }),
  ],
  [
    'a section that nobody wrote',
    notice({ sections: ['cookies', 'minors'] }),
    'error no-section /notice/sections/1',
  ],
  ['a section whose name is none', notice({ sections: ['minor'] }), 'error not-one-of /notice/sections/0'],
  ['a translation that needs no words', notice({ sections: ['translation'] })],
  [
    'a custom section that nobody wrote',
    notice({ sections: ['custom:camera', 'custom:cameras'], custom: [custom] }),
    'error no-section /notice/sections/0',
  ],
  [
    'a section twice',
    notice({ sections: ['cookies', 'cookies'] }),
    'warning section-twice /notice/sections/1',
  ],
  [
    'sections that the list leaves out',
    notice({ sections: ['cookies'], retention: { items: ['2年'] }, custom: [custom] }),
    'warning section-unlisted /notice/retention',
    'warning section-unlisted /notice/custom/0',
  ],
  ['sections without a list', notice({ retention: { items: ['2年'] }, custom: [custom] })],
  ['a joint use that says nothing', notice({ jointUse: {} }), 'error empty-section /notice/jointUse'],
  ['a joint use in principle', notice({ jointUse: { principle: '公表します。' } })],
  ['a joint use with all that the law asks for', joint({})],
  [
    'a joint use without an address',
    joint({ address: {} }),
    'warning no-address /notice/jointUse/uses/0/responsible/address',
  ],
  [
    'a joint use with a title for a representative',
    joint({ representative: { title: '社長' } }),
    'warning no-representative /notice/jointUse/uses/0/responsible/representative',
  ],
  [
    'the same, under the rules of the EU',
    (file) => [joint({ address: {}, representative: {} })(file), (file.rules = ['EU'])],
  ],
  ['a request to a desk', notice({ contacts: { desks: [desk] }, requests })],
  ['a request to nobody', notice({ requests }), 'error no-desk /notice/requests/to'],
  [
    'two desks of one name',
    notice({ contacts: { desks: [desk, desk] } }),
    'error same-name /notice/contacts/desks/1/id',
  ],
  [
    'two custom sections of one name',
    notice({ custom: [custom, custom] }),
    'error same-name /notice/custom/1/id',
  ],
  [
    'a link to a section that is not there',
    (file) => (file.banner = { links: [{ label: 'カメラ', section: 'custom:cameras' }] }),
    'error no-section /banner/links/0/section',
  ],
  ['a fee that the law knows', fee('notifyPurpose', 'disclose', 'records')],
  [
    'a fee for a correction',
    fee('disclose', 'correct'),
    'warning fee-not-allowed /notice/requests/fee/appliesTo',
  ],
  [
    'information linked to personal data without consent',
    notice({ personalRelatedInfo: { sources: [source] } }),
    'warning no-basis /notice/personalRelatedInfo/sources/0/basis',
  ],
  [
    'information that is not linked',
    notice({ personalRelatedInfo: { sources: [{ ...source, linkedToPersonalData: false }] } }),
  ],
  ['a mark that runs out today', mark({ expires: today })],
  [
    'a mark that has run out',
    mark({ expires: '2026-11-20' }),
    'warning mark-expired /notice/certifications/marks/0/expires',
  ],
  [
    'another mark without a name',
    mark({ kind: 'other' }),
    'warning no-mark-name /notice/certifications/marks/0/name',
  ],
  ['no organization', notice({ organization: { member: false } })],
  [
    'an organization without a name',
    notice({ organization: { member: true } }),
    'warning no-organization-name /notice/organization/name',
  ],
  [
    'hours that run backwards',
    notice({
      contacts: { desks: [{ ...desk, hours: [...hours('09:00', '12:00'), ...hours('13:00', '10:00')] }] },
      organization: { member: true, name: '団体', hours: hours('10:00', '10:00') },
    }),
    'error hours-backwards /notice/contacts/desks/0/hours/1/close',
    'error hours-backwards /notice/organization/hours/0/close',
  ],
  [
    'an open end in a list of a section',
    notice({ accessLogs: { items: ['IPアドレス等'], purposes: ['調査のため'] } }),
    'warning vague /notice/accessLogs/items/0',
  ],
  [
    'words on translations in translation alone',
    (file) => {
      file.languages = { default: 'ja', original: 'ja', available: ['ja'] };
      file.notice = { translation: { text: { en: 'The Japanese original prevails.' } } };
    },
  ],
];

describe('the checker, on sections', () => {
  for (const [name, change, ...expected] of rows)
    it(`says of ${name}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(told(changed(change)).sort(), [...expected].sort());
    });

  it('finds nothing wrong with the sections of the complete file', () => {
    const said = checkConfig(completeConfig, { today }).filter(({ path }) => path.startsWith('/notice'));
    assert.deepEqual(said, []);
  });
});
