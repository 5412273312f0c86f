import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, goodService, told } from './good-file';

const place = '/services/0/dataSent/0';
const vagueIn = (words: string) => told(changed((file) => (file.services[0].dataSent = [words])));
const bannerSays = (words: string) => told(changed((file) => (file.banner = { text: words })));

describe('the checker, on wording', () => {
  for (const words of [
    'IPアドレス等',
    'OSの種類など',
    'その他',
    '端末情報（OSなど）',
    '氏名等。',
    'IP address, etc.',
    'Cookies etc',
  ])
    it(`finds that 「${words}」 leaves something open`, () => {
      assert.deepEqual(vagueIn(words), [`warning vague ${place}`]);
    });

  for (const words of ['男女の平等', 'などの例', '等身大の写真', 'その他の情報の一覧', 'fetch'])
    it(`finds that 「${words}」 is said in full`, () => assert.deepEqual(vagueIn(words), []));

  it('looks for an open end in purposes and in the notice, each by its language', () => {
    const file = changed((one) => {
      one.services = [{ ...goodService(), ourPurpose: { ja: '解析など' }, theirPurpose: '広告等' }];
      one.notice = { purposes: { groups: [{ subject: 'お客様など', items: ['ご案内等'] }] } };
    });
    assert.deepEqual(told(file), [
      'warning vague /services/0/ourPurpose/ja',
      'warning vague /services/0/theirPurpose',
      'warning vague /notice/purposes/groups/0/items/0',
    ]);
  });

  const going = [
    '閲覧を続ける場合、クッキーの利用に同意したものとみなします。',
    '当サイトを利用することで、規約に同意したことになります。',
    'このまま閲覧されますと、クッキーの使用を承諾いただいたものとします。',
    'ご利用をもって、同意とさせていただきます。',
    'To continue browsing the website, please agree to our use of cookies.',
    'By using this website you agree to our use of cookies.',
    'By continuing, you consent to cookies.',
    'You accept cookies if you keep using this site.',
  ];
  for (const words of going)
    it(`finds that going on would be consent in 「${words}」`, () => {
      assert.deepEqual(bannerSays(words), ['warning consent-by-continuing /banner/text']);
    });

  const pressing = [
    '「同意する」を押すと、クッキーを使います。',
    '閲覧を続けても、同意したことにはなりません。',
    '目的の範囲を超えて利用するときは、あらかじめご本人の同意をいただきます。',
    '法令で認められた場合を除き、同意なく提供しません。続けてご覧ください。',
    'By using the buttons below you can accept or refuse.',
    'Continuing to browse does not mean that you agree.',
    'You can continue using the site. Accept or refuse as you like.',
  ];
  for (const words of pressing)
    it(`finds that a button is consent in 「${words}」`, () => assert.deepEqual(bannerSays(words), []));

  it('lets a notice say so, where nobody is asked', () => {
    const file = changed((one) =>
      Object.assign(one, { consent: { model: 'notice' }, banner: { text: going[0] } }),
    );
    assert.deepEqual(told(file), []);
  });

  it('holds the whole file to it where one service asks', () => {
    const file = changed((one) => {
      Object.assign(one, { consent: { model: 'notice' }, banner: { text: going[0] } });
      one.services[0].model = 'optIn';
    });
    assert.deepEqual(told(file), ['warning consent-by-continuing /banner/text']);
  });
});
