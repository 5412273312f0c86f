import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkConfig } from '../../../src/check/check-config';
import type { CheckProblem } from '../../../src/check/check-problem';
import { explain } from '../../../src/check/explain';
import { meantAddress } from '../../../src/check/meant-address';
import type { SchemaPart } from '../../../src/check/schema-part';
import { schema } from '../schema-file';
import { changed, goodFile, today, told, type Json } from './good-file';

const site = 'https://chat.example.jp/privacy/';
const meant: [written: string, meant: string][] = [
  ['chat.example.jp/privacy/', site],
  ['www.example.jp', 'https://www.example.jp'],
  ['example.com?id=1', 'https://example.com?id=1'],
  ['btoptout.yahoo.co.jp/optout/', 'https://btoptout.yahoo.co.jp/optout/'],
  ['WWW.EXAMPLE.JP/', 'https://WWW.EXAMPLE.JP/'],
  ['日本語.jp/privacy/', 'https://日本語.jp/privacy/'],
  ['www.example.pl', 'https://www.example.pl'],
  ['chat.example.jp/page.html', 'https://chat.example.jp/page.html'],
  ['https//chat.example.jp/privacy/', site],
  ['https:/chat.example.jp/privacy/', site],
  ['https:chat.example.jp/privacy/', site],
  ['https;//chat.example.jp/privacy/', site],
  ['http//x.example', 'http://x.example'],
  ['ttps//x.example', 'https://x.example'],
  ['ｈｔｔｐｓ://x.example', 'https://x.example'],
  ['https：／／x.example', 'https://x.example'],
  ['ｗｗｗ．ｅｘａｍｐｌｅ．ｊｐ', 'https://www.example.jp'],
  ['www。example。jp', 'https://www.example.jp'],
  ['\u3000https://x.example/', 'https://x.example/'],
  ['https ://x.example/', 'https://x.example/'],
  ['https: //x.example/', 'https://x.example/'],
  ['www. example.jp/', 'https://www.example.jp/'],
  ['privacy@example.jp', 'mailto:privacy@example.jp'],
  ['mailto：privacy@example.jp', 'mailto:privacy@example.jp'],
];

const paths = [
  '/privacy/',
  '/www.example.jp/',
  './www.example.jp',
  '../example.jp',
  '#top',
  '?lang=ja',
  '',
  ' /privacy/',
  'privacy',
  'privacy/',
  'page.html',
  'privacy.html',
  'index.html.fr',
  'privacy.html?to=example.jp',
  'privacy.php',
  'privacy.ja',
  'index.do',
  'privacy.pdf',
  'docs/example.jp',
  'privacy policy.html',
  'httpd/list/',
  'http.html',
  'https://x.example/a b',
  'HTTPS://X.EXAMPLE/',
  '//x.example/',
  'mailto:privacy@example.jp',
  'tel:+81-3-0000-0000',
  'callto:1',
];

describe('an address', () => {
  for (const [written, expected] of meant)
    it(`is ${expected}, and no path, in ${JSON.stringify(written)}`, () =>
      assert.equal(meantAddress(written), expected));

  for (const written of paths)
    it(`may be meant as it is in ${JSON.stringify(written)}`, () =>
      assert.equal(meantAddress(written), undefined));
});

const wrong = 'www.example.jp';
const code = 'error url-as-path';
const link = { label: '例', url: wrong };
const fields: [name: string, change: (file: Json) => void, path: string][] = [
  ['the company', (file) => (file.company = { name: '例', url: wrong }), '/company/url'],
  ['a link of the banner', (file) => (file.banner = { links: [link] }), '/banner/links/0/url'],
  ['a recipient', (file) => (file.services[0].recipient.url = wrong), '/services/0/recipient/url'],
  ['a policy', (file) => (file.services[0].policyUrl = wrong), '/services/0/policyUrl'],
  [
    'a policy by language',
    (file) => (file.services[0].policyUrl = { ja: wrong }),
    '/services/0/policyUrl/ja',
  ],
  [
    'an opt-out',
    (file) => (file.services[0].optOut = [{ by: 'vendor', stops: 'use', url: wrong, urlCheckedOn: today }]),
    '/services/0/optOut/0/url',
  ],
  [
    'a transfer',
    (file) => (file.services[0].transfer = { country: 'US', infoUrl: wrong }),
    '/services/0/transfer/infoUrl',
  ],
  [
    'what is sent',
    (file) => (file.services[0].dataSent = [{ text: '例', link }]),
    '/services/0/dataSent/0/link/url',
  ],
  ['the page of the notice', (file) => (file.notice = { page: wrong }), '/notice/page'],
  ['a link within a text', (file) => (file.banner = { text: `[一覧](${wrong})` }), '/banner/text'],
];

/** The names of all fields of schema.json that take an address. */
const addressFields = (part: Json): string[] =>
  Object.entries<Json>(typeof part === 'object' ? (part ?? {}) : {}).flatMap(([name, inner]) => [
    ...(inner?.anyOf?.some?.(({ pattern = '' }: Json) => pattern.includes('mailto')) ? [name] : []),
    ...addressFields(inner),
  ]);

describe('the checker, on addresses that would be paths', () => {
  for (const [name, change, path] of fields)
    it(`tells of that of ${name}`, () => assert.deepEqual(told(changed(change)), [`${code} ${path}`]));

  it('knows every field that schema.json takes for an address', () => {
    const names = addressFields(schema);
    assert.deepEqual([...new Set(names)].sort(), ['infoUrl', 'page', 'policyUrl', 'url']);
    assert.equal(names.filter((name) => name === 'page').length, 1);
  });

  it('accepts paths', () => assert.deepEqual(told({ ...goodFile(), notice: { page: 'page.html' } }), []));

  it('says so, and what was meant', () => {
    const json = changed((file) => (file.notice = { page: wrong }));
    const [problem] = checkConfig(json, { today });
    const { sentence, suggestion } = explain(problem as CheckProblem, json, schema as SchemaPart);
    assert.equal(suggestion, `https://${wrong}`);
    assert.match(
      sentence.ja,
      /このサイトの中のパス.*もしかして「https:\/\/www\.example\.jp」ですか？.*「https:\/\/」/,
    );
    assert.match(sentence.en, /a path of this site.*Did you mean “https:\/\/www\.example\.jp”\?.*https:\/\//);
  });
});
