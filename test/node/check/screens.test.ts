import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, told, type Json, type Row } from './good-file';

const banner = (part: object) => (file: Json) => (file.banner = part);
const text = (words: string) => banner({ text: words });
const link = (label: string) => banner({ links: [{ label, url: '/cookies/' }] });
const theme = (part: object) => (file: Json) => (file.theme = part);
const eu = (part: object) => (file: Json) => Object.assign(file, { rules: ['EU'] }, part);

const rows: Row[] = [
  ['a banner that can be refused', eu({ banner: { buttons: ['accept', 'reject'] } })],
  ['a banner with the built-in buttons', eu({ banner: {} })],
  [
    'a banner that cannot be refused',
    eu({ banner: { buttons: ['accept', 'preferences'] } }),
    'error no-reject /banner/buttons',
  ],
  [
    'such a banner where nothing is asked',
    eu({ consent: { model: 'notice' }, banner: { buttons: ['acknowledge'] } }),
  ],
  ['such a banner under the rules of Japan', banner({ buttons: ['accept', 'preferences'] })],
  [
    'no way back, in the EU',
    eu({ reopen: { kind: 'none', why: '別に置いた' } }),
    'error no-way-back /reopen/kind',
  ],
  ['no way back, and no reason', (file) => (file.reopen = { kind: 'none' }), 'warning no-reason /reopen/why'],
  [
    'no way back, and a blank reason',
    (file) => (file.reopen = { kind: 'none', why: ' ' }),
    'warning no-reason /reopen/why',
  ],
  ['no way back, for a reason', (file) => (file.reopen = { kind: 'none', why: '別に置いた' })],
  [
    'no way back where nothing is asked in the EU',
    eu({ consent: { model: 'notice' }, reopen: { kind: 'none' } }),
    'warning no-reason /reopen/why',
  ],
  ['a button as the way back', (file) => (file.reopen = { kind: 'auto' })],

  ['dark words on white', theme({ text: '#767676' })],
  ['grey words on white', theme({ text: '#777777' }), 'error text-contrast /theme/text'],
  [
    'a dark surface under the words of before',
    theme({ surface: '#333', accent: '#fff' }),
    'error text-contrast /theme/surface',
  ],
  [
    'grey words in the dark',
    theme({ dark: { text: 'rgb(90 90 90)' } }),
    'error text-contrast /theme/dark/text',
  ],
  ['half transparent words', theme({ text: 'rgb(0 0 0 / 40%)' }), 'error text-contrast /theme/text'],
  ['grey words in the dark, which is never shown', theme({ scheme: 'light', dark: { text: '#555' } })],
  ['grey words in the light, which is never shown', theme({ scheme: 'dark', text: '#eee' })],
  ['an edge that can be seen', theme({ accent: '#949494' })],
  ['an edge that cannot be seen', theme({ accent: '#959595' }), 'error edge-contrast /theme/accent'],
  [
    'an edge that cannot be seen in the dark',
    theme({ dark: { accent: 'hsl(0 0% 20%)' } }),
    'error edge-contrast /theme/dark/accent',
  ],
  ['a colour of the system', theme({ surface: 'canvas' }), 'warning colour-unchecked /theme/surface'],
  ['a colour that is none', theme({ text: 'blurple' }), 'warning colour-unchecked /theme/text'],
  [
    'a grey surface that lets the page through, whose contrast nobody knows',
    theme({ surface: '#7778' }),
    'warning colour-unchecked /theme/surface',
  ],
  [
    'a surface that lets the page through',
    theme({ surface: '#fff8' }),
    'warning colour-unchecked /theme/surface',
  ],

  ['a link that says where', link('こちらの会社について')],
  ['a link that says こちら', link('こちら'), 'warning link-says-here /banner/links/0/label'],
  [
    'a link that says 詳しくはこちら',
    link('▶ 詳しくはこちら'),
    'warning link-says-here /banner/links/0/label',
  ],
  [
    'a link that says こちらをクリック',
    link('（こちらをクリック）'),
    'warning link-says-here /banner/links/0/label',
  ],
  ['a link that says Click here', link('Click  here!'), 'warning link-says-here /banner/links/0/label'],
  ['a link that says where in English', link('Here is our policy')],
  ['a text that says こちら without a link', text('こちらはお知らせです。')],
  [
    'a text with a link that says here',
    text('Read more [here](/cookies/).'),
    'warning link-says-here /banner/text',
  ],
  ['a text with a link', text('[クッキーについて](/cookies/)、[電話](tel:0312345678)')],
  [
    'a text with a link that runs a script',
    text('[設定](javascript:alert(1))'),
    'error mark-url /banner/text',
  ],
  [
    'a text with a link of another scheme, in one language',
    banner({ text: { ja: '[電話](callto:1)' } }),
    'error mark-url /banner/text/ja',
  ],

  ['no tags', text('3 < 5、a<b>c ではなく a & b です'.replace('<b>', '＜b＞'))],
  ['a tag', text('<strong>大切</strong>'), 'warning html-tags /banner/text'],
  ['a tag with attributes', text('<a href="/x">x</a>'), 'warning html-tags /banner/text'],
  ['a closing tag', text('改行<br/>する'), 'warning html-tags /banner/text'],
  ['an entity', text('A&nbsp;B'), 'warning html-tags /banner/text'],
  ['an address in angle brackets', text('<info@example.co.jp>')],
  [
    'a tag in an override',
    (file) => (file.texts = { ja: { 'preferences.title': '<i>設定</i>' } }),
    'warning html-tags /texts/ja/preferences.title',
  ],
];

describe('the checker, on what is shown', () => {
  for (const [name, change, ...expected] of rows)
    it(`${expected.length ? 'tells of' : 'accepts'} ${name}`, () => {
      assert.deepEqual(told(changed(change)), expected);
    });
});
