import { expect } from '@open-wc/testing';
import '../../src/define/notice';
import { completeSections } from '../node/fixtures/complete-sections';
import { partOf, partsOf, place, words, type NoticeElement } from './notice-fixture';

const tag = 'shirase-notice';

/** A notice of one section, without the terms that it uses. */
const withSection = (id: string, data: unknown, more: object = {}): object => ({
  format: 1,
  languages: { default: 'ja', available: ['ja', 'en'], original: 'ja' },
  glossary: { builtIn: false },
  notice: { sections: [id], [id]: data, ...more },
});

const draw = (id: string, data: unknown, lang = 'ja', more: object = {}): Promise<NoticeElement> =>
  place(tag, { config: withSection(id, data, more), lang });

/** The facts of a section under their names, in order. */
const facts = (root: ParentNode): [string, string][] =>
  [...root.querySelectorAll('dl > div')].map((row) => [
    words(row.querySelector('dt')),
    words(row.querySelector('dd')),
  ]);

const factsOf = (element: NoticeElement): [string, string][] => facts(element.renderRoot);

const topicsOf = (element: NoticeElement): [string, string][] =>
  partsOf(element, 'topic').map((one) => [
    words(one.querySelector('[part="topic-title"]')),
    words(one.querySelector('[part="topic-text"]')),
  ]);

const said = (element: NoticeElement): string => words(partOf(element, 'section'));

describe('a joint use', () => {
  it('has the five items in the order of the Act, and then how the data is obtained', async () => {
    const element = await draw('jointUse', completeSections.jointUse);
    expect(said(element)).to.contain('個人データを、次のとおり共同して利用します。');
    expect(factsOf(element)).to.deep.equal([
      ['共同して利用する個人データの項目', '氏名'],
      ['共同して利用する者の範囲', '当社のグループ会社'],
      ['利用する者の利用目的', 'ご案内のため'],
      [
        '個人データの管理について責任を有する者',
        '株式会社サンプル 住所：東京都千代田区見本町1-2-3 代表者：代表取締役社長 山田 花子',
      ],
      ['取得の方法', '申込書'],
    ]);
  });

  it('has a number where there are several', async () => {
    const [use] = completeSections.jointUse!.uses!;
    const element = await draw('jointUse', { uses: [use, use] }, 'en');
    expect(topicsOf(element).map(([title]) => title)).to.deep.equal(['Joint use 1', 'Joint use 2']);
    await expect(element).to.be.accessible();
  });

  it('says of a principle alone no more than that', async () => {
    const element = await draw('jointUse', { principle: 'あらかじめ公表します。' });
    expect(said(element)).to.equal('個人データの共同利用 あらかじめ公表します。');
  });
});

describe('the requests', () => {
  it('go from what can be asked for to what is refused', async () => {
    const element = await draw('requests', completeSections.requests);
    expect(topicsOf(element).map(([title]) => title)).to.deep.equal([
      '請求できること',
      '請求の送り先',
      '請求の書式',
      'ご本人の確認に必要な書類',
      '代理人による請求',
      '手数料',
      '回答の方法',
      '受け付ける言語',
      '請求に伴って取得した個人情報の取り扱い',
      '請求に応じられない場合',
    ]);
    expect(partsOf(element, 'topic')[0]!.querySelectorAll('li')).to.have.length(9);
    await expect(element).to.be.accessible();
  });

  it('name the desk that they go to', async () => {
    const { contacts, requests } = completeSections;
    const config = withSection('requests', { ...requests, to: 'contact:privacy' }, { contacts });
    const element = await place(tag, { config });
    const [, to] = topicsOf(element)[1]!;
    expect(to).to.contain('窓口 個人情報相談窓口 住所 東京都千代田区見本町1-2-3 電話番号 03-0000-0000');
    expect(to).to.contain('「請求書在中」とお書きください。');
  });

  it('go to nobody where the desk is not there', async () => {
    const element = await draw('requests', { rights: ['disclose'], to: 'contact:nobody' });
    expect(topicsOf(element).map(([title]) => title)).to.deep.equal(['請求できること']);
  });

  const fee = (more: object) => ({
    rights: [],
    to: 'contact:x',
    fee: { amount: 1000, currency: 'JPY', appliesTo: [], ...more },
  });
  const amounts: [name: string, lang: string, more: object, said: string][] = [
    ['yen, tax included', 'ja', { tax: 'included' }, '1件につき1,000円（税込み）'],
    ['yen, tax excluded', 'ja', { tax: 'excluded' }, '1件につき1,000円（税抜き）'],
    ['yen, no word on tax', 'ja', { tax: null }, '1件につき1,000円'],
    ['yen in English', 'en', { tax: 'included' }, '1,000 Japanese yen for each request (tax included)'],
    ['dollars and cents', 'en', { amount: 7.5, currency: 'USD' }, '7.50 US dollars for each request'],
    ['nothing to pay', 'ja', { amount: 0, tax: 'included' }, '無料'],
  ];
  for (const [name, lang, more, expected] of amounts)
    it(`say a fee as people say it: ${name}`, async () => {
      expect(factsOf(await draw('requests', fee(more), lang))[0]![1]).to.equal(expected);
    });

  it('say whether a fee comes back, and only if the file does', async () => {
    const refund = async (refundable?: boolean) =>
      factsOf(await draw('requests', fee(refundable === undefined ? {} : { refundable })))
        .slice(1)
        .map(([, value]) => value);
    expect(await refund(false)).to.deep.equal(['開示できなかった場合も、手数料はお返ししません。']);
    expect(await refund(true)).to.deep.equal(['開示できなかった場合は、手数料をお返しします。']);
    expect(await refund()).to.deep.equal([]);
  });
});

describe('a desk', () => {
  const desk = (more: object) => ({ desks: [{ id: 'x', role: '相談', ...more }] });
  const hours = (...spans: [days: string, open: string, close: string][]) =>
    desk({ hours: spans.map(([days, open, close]) => ({ days, open, close })) });

  const rows: [name: string, lang: string, data: object, said: string][] = [
    [
      'two spans a day',
      'ja',
      hours(['Mon-Fri', '09:30', '12:00'], ['Mon-Fri', '13:00', '16:30']),
      '月曜日から金曜日まで 9:30〜12:00、13:00〜16:30',
    ],
    [
      'two spans a day',
      'en',
      hours(['Mon-Fri', '09:30', '12:00'], ['Mon-Fri', '13:00', '16:30']),
      'Monday to Friday 9:30–12:00 and 13:00–16:30',
    ],
    ['single days', 'en', hours(['Mon,Wed', '10:00', '24:00']), 'Monday and Wednesday 10:00–24:00'],
    [
      'other hours on other days',
      'ja',
      hours(['Mon-Fri', '09:00', '18:00'], ['Sat', '09:00', '12:00']),
      '月曜日から金曜日まで 9:00〜18:00土曜日 9:00〜12:00',
    ],
    ['no visits', 'ja', desk({ acceptsVisit: false }), '直接のご来訪による受け付けは行っていません。'],
    ['visits', 'en', desk({ acceptsVisit: true }), 'Visits in person are accepted.'],
    ['days off', 'ja', desk({ closed: '祝日' }), '祝日'],
  ];
  for (const [name, lang, data, expected] of rows)
    it(`says ${name} (${lang})`, async () => {
      expect(factsOf(await draw('contacts', data, lang)).map(([, value]) => value)).to.deep.equal([expected]);
    });

  it('can be called and written to', async () => {
    const element = await draw('contacts', completeSections.contacts);
    const hrefs = [...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal([
      'tel:0300000000',
      'tel:0120000000',
      'mailto:privacy@example.co.jp',
      '/contact/',
    ]);
    expect(topicsOf(element)[0]![0]).to.equal('苦情とご相談');
    expect(said(element)).to.contain('商品のお問い合わせ先ではありません。');
    await expect(element).to.be.accessible();
  });

  it('dials abroad, and writes to no more than one address', async () => {
    const element = await draw('contacts', desk({ tel: '+81 (3) 0000-0000', email: 'a&cc=b?x@example.jp' }));
    const hrefs = [...element.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(hrefs).to.deep.equal(['tel:+81300000000', 'mailto:a%26cc%3Db%3Fx@example.jp']);
  });

  it('has its number from left to right on a page that runs the other way', async () => {
    const element = await draw('contacts', desk({ tel: '+81-3-0000-0000' }));
    partOf(element, 'section').dir = 'rtl';
    const [plus, last] = [0, 14].map((at) => {
      const range = document.createRange();
      const number = element.renderRoot.querySelector('a')!;
      const text = [...number.childNodes].find((node) => node.nodeType === Node.TEXT_NODE)!;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return range.getBoundingClientRect().left;
    });
    expect(plus).to.be.below(last!);
  });
});

describe('the accredited organization', () => {
  it('can be none, which is said', async () => {
    const ja = await draw('organization', { member: false });
    expect(said(ja)).to.contain('当社が加入している認定個人情報保護団体はありません。');
    const en = await draw('organization', { member: false }, 'en');
    expect(said(en)).to.contain(
      'We do not belong to any accredited personal information protection organization.',
    );
  });

  it('has its name first, and is where complaints go', async () => {
    const { name, ...rest } = completeSections.organization!;
    const element = await draw('organization', { ...rest, name: '一般財団法人保護例' });
    expect(name).not.to.equal(undefined);
    expect(factsOf(element)[0]).to.deep.equal(['認定個人情報保護団体の名称', '一般財団法人保護例']);
    expect(factsOf(element).map(([label]) => label)).to.include.members([
      '住所',
      '電話番号',
      '認定した機関',
      '根拠となる法令',
    ]);
  });
});

describe('third parties', () => {
  it('go from the rule to its exceptions, in our words and in the file’s own', async () => {
    const element = await draw('thirdParty', completeSections.thirdParty);
    expect(topicsOf(element).map(([title]) => title)).to.deep.equal([
      '同意をいただかずに提供する場合',
      '提供先',
      '統計情報の提供',
      'ご本人の求めによる提供',
      'オプトアウトによる提供',
    ]);
    expect(topicsOf(element)[0]![1]).to.contain('法令に基づく場合 別に定める場合');
  });
});

describe('dates', () => {
  it('are told by what happened on them', async () => {
    const list = [
      { date: '2005-04-01', kind: 'established' },
      { date: '2022-04-01', kind: 'effective', document: { ja: '方針', en: 'Policy' } },
      { date: '2026-11-21', kind: 'revised', note: { ja: '窓口', en: 'Desk' } },
    ];
    const ja = await draw('revisions', { list });
    expect([...ja.renderRoot.querySelectorAll('li')].map(words)).to.deep.equal([
      '2005年4月1日 制定',
      '2022年4月1日 方針の施行',
      '2026年11月21日 改定 窓口',
    ]);
    const en = await draw('revisions', { list }, 'en');
    expect(words(en.renderRoot.querySelector('li'))).to.equal('April 1, 2005 Established');
    expect(ja.renderRoot.querySelector('time')!.dateTime).to.equal('2005-04-01');
  });

  it('of a certification are told apart', async () => {
    const element = await draw('certifications', completeSections.certifications);
    expect(factsOf(element).slice(0, 5)).to.deep.equal([
      ['登録番号', '00000000(01)'],
      ['取得日', '2013年12月13日'],
      ['登録日', '2013年12月14日'],
      ['改定日', '2023年12月14日'],
      ['有効期限', '2027年12月12日'],
    ]);
    expect(topicsOf(element).at(-1)).to.deep.equal(['準拠している規格', 'JIS Q 15001:2023']);
    expect(partOf(element, 'mark').getAttribute('alt')).to.equal('プライバシーマーク');
    const toTheRight = [...element.renderRoot.querySelectorAll('span[dir="ltr"]')].map(words);
    expect(toTheRight).to.deep.equal(['00000000(01)', 'JIS Q 15001:2023']);
  });

  it('and names of marks that the file leaves to us are said in both languages', async () => {
    const marks = [{ kind: 'privacyMark' }, { kind: 'isms', number: '1' }];
    expect(said(await draw('certifications', { marks }))).to.match(/プライバシーマーク.+ISO\/IEC 27001/);
    expect(said(await draw('certifications', { marks }, 'en'))).to.match(/PrivacyMark.+ISO\/IEC 27001/);
  });

  it('of the policy stand with who signed it', async () => {
    const config = {
      ...withSection('policy', completeSections.policy),
      company: { name: { ja: '株式会社サンプル' } },
    };
    const element = await place(tag, { config });
    expect(words(partOf(element, 'signature'))).to.equal(
      '制定日：2005年4月1日 株式会社サンプル 代表取締役社長 山田 花子',
    );
  });
});

describe('other languages', () => {
  it('are told of the original, and its own readers are not', async () => {
    expect(partsOf(await draw('translation', {}), 'section')).to.have.length(0);
    const element = await draw('translation', {}, 'en');
    expect(said(element)).to.contain('The Japanese original prevails where the two differ.');
    expect(said(await draw('translation', { text: { en: 'Ours.' } }, 'en'))).to.equal(
      'About translations Ours.',
    );
  });

  it('are told by links that lead to them', async () => {
    const items = [{ label: { ja: '委員会', en: 'Commission' }, url: 'https://www.ppc.go.jp/', lang: 'ja' }];
    const link = async (lang: string) =>
      words((await draw('links', { items }, lang)).renderRoot.querySelector('li'));
    expect(await link('ja')).to.equal('委員会');
    expect(await link('en')).to.equal('Commission (in Japanese)');
  });

  it('are told by documents, with which of them prevails', async () => {
    const element = await draw('documents', completeSections.documents, 'en');
    expect(words(element.renderRoot.querySelector('li'))).to.equal(
      'Membership service: Rules of the membership service (in Japanese)Where this document differs, it takes priority.',
    );
  });

  it('have their own names for countries and regions', async () => {
    const notTargeting = ['EU', 'EEA', 'FR', 'US-CA', 'US-NV'];
    const names = async (lang: string) =>
      [...(await draw('territory', { notTargeting }, lang)).renderRoot.querySelectorAll('li')].map(words);
    expect(await names('ja')).to.deep.equal([
      '欧州連合',
      '欧州経済領域（EEA）',
      'フランス',
      'アメリカ合衆国カリフォルニア州',
      'アメリカ合衆国（NV）',
    ]);
    expect(await names('en')).to.deep.equal([
      'European Union',
      'European Economic Area (EEA)',
      'France',
      'California, United States',
      'United States (NV)',
    ]);
  });
});

describe('the other sections', () => {
  const rows: [id: keyof typeof completeSections, said: RegExp][] = [
    [
      'accessLogs',
      /記録する情報 IPアドレス 利用目的 .+この記録だけで、個人が分かることはありません。.+会員情報と結び付けます。/,
    ],
    [
      'personalRelatedInfo',
      /株式会社広告例 取得する個人関連情報 .+ご本人の個人データと結び付けて利用します。 同意の取得 会員登録/,
    ],
    ['hidden', /取得の方法 クッキー 取得する情報 端末の情報 利用目的 サービスを改善するため/],
    ['cards', /カード番号 利用目的 .+情報を取得する者 株式会社サンプル 提供先 株式会社決済例 保存期間 7年間/],
    ['entrustment', /取り扱いを委託する場合 委託先を監督します。 取り扱いの委託を受けた場合 必要な範囲/],
    ['minors', /16歳未満の方 保護者の方の同意を得てください。/],
    ['voluntary', /提供は任意です。ご提供いただけない場合：お答えできないことがあります。/],
    ['retention', /2年間保存した後に消去します。/],
    ['security', /通信を暗号化しています。/],
    ['changes', /このページでお知らせします。/],
    ['disclaimers', /リンク先の取り扱いには責任を負いません。/],
  ];
  for (const [id, expected] of rows)
    it(`say what they are for: ${id}`, async () => {
      const element = await draw(id, completeSections[id]);
      expect(said(element)).to.match(expected);
      expect(words(partsOf(element, 'note').at(-1))).to.match(/の注記です。$/);
    });
});
