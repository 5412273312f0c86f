import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { readNotice } from '../../src/config/read-notice';
import { termIds, type TermId } from '../../src/config/term-ids';
import type { SectionName } from '../../src/config/types/small-types';
import { explainedTerms } from '../../src/elements/glossary/explained-terms';
import { sectionTerms, usedTerms } from '../../src/elements/glossary/section-terms';
import { drawSections } from '../../src/elements/sections/draw-section';
import { Voice } from '../../src/elements/voice';
import { canSpeak } from '../../src/elements/words';
import { staticView } from '../../src/static/static-view';
import { completeConfig } from '../node/fixtures/complete-config';

const spoken = ['ja', 'en', 'ja-x-easy', 'zh-Hans', 'zh-Hant', 'ko'];
const { services, notice } = completeConfig;
const refusal = { consequence: { ja: '断っても影響はありません。', en: 'Refusing changes nothing.' } };
const categories = completeConfig.categories?.map((one) => ({ ...one, refusal }));

const viewOf = (file: object, language = 'ja') => staticView(readNotice(file), language, 2);

function drawn(content: unknown): HTMLElement {
  const place = document.createElement('div');
  render(content, place);
  for (const one of place.querySelectorAll('rt')) one.remove();
  return place;
}

const words = (node: Element | null | undefined): string => node?.textContent?.trim() ?? '';

/** The ids of the terms that a text uses, all of them being explained. */
const used = (text: string, language = 'ja', file: object = {}): string[] =>
  usedTerms(text, explainedTerms(viewOf(file, language))).map(({ id }) => id);

before(async () => {
  for (const tag of spoken)
    await new Promise<void>((resolve) => canSpeak(tag, undefined, resolve) && resolve());
});

describe('a text', () => {
  const rows: readonly (readonly [text: string, ...ids: TermId[]])[] = [
    ['クッキーとウェブビーコンを使います。', 'cookie', 'web-beacon'],
    ['電子メールのビーコン'],
    ['アクセスログをSSLで送ります。', 'access-log', 'tls'],
    ['localStorageに保存します。', 'storage'],
    ['情報を第三者に提供しません。', 'third-party-provision'],
    ['取り扱いを委託し、共同して利用します。', 'joint-use', 'entrustment'],
    ['We use Cookies, tags and clear GIFs.', 'cookie', 'web-beacon', 'tag'],
    ['Our affiliates and other stages'],
    ['The affiliate links are outsourced.', 'affiliate', 'entrustment'],
    ['ハンドバッグの値段'],
    ['GPCを受け取った記録は同意記録です。', 'gpc', 'consent-record'],
  ];
  for (const [text, ...ids] of rows)
    it(`uses ${ids.join(', ') || 'no term'}: ${text}`, () => {
      expect(used(text)).to.deep.equal(ids);
    });

  for (const language of spoken)
    it(`uses each term that it names in ${language}`, () => {
      for (const { id, term } of explainedTerms(viewOf({}, language)))
        expect(used(words(drawn(term)), language), id).to.include(id);
    });

  it('takes no word of another language for a term', () => {
    expect(used('Am selben Tag gelöscht, wie alle Cookies.', 'de')).to.deep.equal(['cookie']);
    const file = { glossary: { terms: [{ id: 'tag', term: { de: 'Tag' } }] } };
    expect(used('Tags', 'de', file)).to.deep.equal(['tag']);
    expect(used('tag 标签', 'zh-Hans')).to.deep.equal(['tag']);
  });

  it('uses a term in the words of the file', () => {
    const file = { glossary: { terms: [{ id: 'tag', term: { ja: '荷札', en: 'label' } }] } };
    expect(used('荷札を使います。', 'ja', file)).to.deep.equal(['tag']);
    expect(used('labels', 'ja', file)).to.deep.equal(['tag']);
    expect(used('タグ', 'ja', file)).to.deep.equal(['tag']);
  });

  it('uses terms of the file alone, after ours', () => {
    const term = { id: 'whois', term: 'WHOIS', definition: '登録者を調べる仕組みです。' };
    expect(used('WHOISとクッキー', 'ja', { glossary: { terms: [term] } })).to.deep.equal(['cookie', 'whois']);
  });
});

describe('the glossary', () => {
  const explained = (glossary: object): string[] => explainedTerms(viewOf({ glossary })).map(({ id }) => id);
  const own = { id: 'whois', term: 'WHOIS', definition: '登録者を調べる仕組みです。' };

  it('explains all terms of ours', () => {
    expect(explained({})).to.deep.equal([...termIds]);
  });

  it('explains of ours only those that the file names where it wants no others', () => {
    expect(explained({ builtIn: false, terms: [own, { id: 'tls' }] })).to.deep.equal(['tls', 'whois']);
    expect(explained({ builtIn: false })).to.deep.equal([]);
  });

  it('leaves out a term of the file that lacks its words or its definition', () => {
    const { id, term, definition } = own;
    for (const one of [{ id }, { id, term }, { id, definition }, { term, definition }])
      expect(explained({ terms: [one] })).not.to.include('whois');
  });

  it('takes the first of two terms with one id', () => {
    const twice = [
      own,
      { ...own, definition: '別の説明です。' },
      { id: 'tls', term: 'A' },
      { id: 'tls', term: 'B' },
    ];
    const terms = explainedTerms(viewOf({ glossary: { terms: twice } })).filter(({ id }) =>
      ['tls', 'whois'].includes(id),
    );
    expect(terms.map(({ term }) => words(drawn(term)))).to.deep.equal(['A', 'WHOIS']);
    expect(words(drawn(terms[1]!.definition))).to.equal(own.definition);
  });

  it('says a definition in the words of the glossary, else of the texts, else of ours', () => {
    const texts = { ja: { 'glossary.tag': '差し替え', 'term.tag': '札' } };
    const glossary = { terms: [{ id: 'tag', definition: { ja: '用語集' } }] };
    const tagIn = (file: object) => explainedTerms(viewOf(file)).find(({ id }) => id === 'tag')!;
    const both = (file: object) => [tagIn(file).term, tagIn(file).definition].map((one) => words(drawn(one)));
    expect(both({ texts, glossary })).to.deep.equal(['札', '用語集']);
    expect(both({ texts })).to.deep.equal(['札', '差し替え']);
    expect(both({})[1]).to.contain('短いプログラム');
  });
});

const planted = 'キンカンの木';

/** The file as often as it has texts in Japanese, each time with another of them put in another's place. */
function* eachPlanted(value: unknown, plant: (copy: unknown) => object): Generator<object> {
  if (Array.isArray(value))
    for (const [index, one] of value.entries())
      yield* eachPlanted(one, (copy) => plant(value.map((other, at) => (at === index ? copy : other))));
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      const put = (copy: unknown): object => plant({ ...value, [key]: copy });
      if (key === 'ja' && typeof one === 'string' && !one.startsWith('/')) yield put(planted);
      else yield* eachPlanted(one, put);
    }
}

/** What can be read or heard. */
const said = (section: Element): string =>
  [words(section), ...[...section.querySelectorAll('img')].map(({ alt }) => alt)].join();

/** The sections of which one way to look at them says yes. */
const sectionsThat = (file: object, test: (section: Element) => boolean): SectionName[] =>
  drawSections(readNotice(file).notice.sections, viewOf(file))
    .filter(({ content }) => test(drawn(content)))
    .map(({ name }) => name);

describe('a section', () => {
  it('explains a term of the file wherever it says it, and nowhere else', () => {
    const glossary = {
      builtIn: false,
      terms: [{ id: 'kumquat', term: 'キンカン', definition: '果物です。' }],
    };
    let many = 0;
    for (const file of eachPlanted({ categories, services, notice }, (copy) => ({
      ...(copy as object),
      glossary,
    }))) {
      const saying = sectionsThat(file, (section) => said(section).includes(planted));
      const explaining = sectionsThat(file, (section) => !!section.querySelector('[part=glossary]'));
      expect(explaining).to.deep.equal(saying);
      many += saying.length;
    }
    expect(many).to.be.above(150);
  }).timeout(60_000);

  const kinds = {
    tag: 'tag',
    cookie: 'cookie',
    'web-beacon': 'web-beacon',
    storage: 'storage',
    sdk: 'sdk',
    'email-beacon': 'web-beacon',
    affiliate: 'affiliate',
  };
  const summaries = (name: SectionName, file: object, language: string): string[] => {
    const [one] = drawSections([name], viewOf(file, language));
    return [...drawn(one?.content).querySelectorAll('[part=term-name]')].map(words);
  };
  const called = (id: string, language: string): string =>
    words(drawn(explainedTerms(viewOf({}, language)).find((one) => one.id === id)?.term));

  for (const language of spoken)
    for (const [kind, id] of Object.entries(kinds))
      it(`explains in ${language} what "${kind}" is, by which something is sent`, () => {
        const said = summaries(
          'transmissions',
          { rules: ['EU'], services: [{ id: 'a', mechanism: [kind] }] },
          language,
        );
        expect(said).to.have.length(1);
        expect(said[0]).to.contain(called(id, language));
      });

  const titles: readonly (readonly [SectionName, TermId])[] = [
    ['accessLogs', 'access-log'],
    ['personalRelatedInfo', 'personal-related-information'],
    ['thirdParty', 'third-party-provision'],
    ['jointUse', 'joint-use'],
    ['entrustment', 'entrustment'],
  ];
  for (const language of ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko'])
    for (const [name, id] of titles)
      it(`explains in ${language} what it is named after: ${name}`, () => {
        const notice = {
          accessLogs: { items: ['x'] },
          personalRelatedInfo: { sources: [{ from: 'x', items: ['x'] }] },
          thirdParty: { principle: 'x' },
          jointUse: { principle: 'x' },
          entrustment: { text: 'x' },
        };
        const said = summaries(name, { notice }, language);
        expect(said.join()).to.contain(called(id, language));
        const renamed = { notice: { [name]: { ...notice[name as 'jointUse'], title: 'x' } } };
        expect(summaries(name, renamed, language)).to.deep.equal([]);
      });

  it('explains what only our own words say', () => {
    const services = [
      {
        id: 'a',
        mechanism: ['web-beacon'],
        behavioralAds: true,
        cookies: [{ name: 'a' }],
        storageKeys: ['b'],
      },
    ];
    expect(summaries('beacons', { services }, 'en')).to.deep.equal(['What “cookie” means']);
    expect(summaries('adOptOuts', { services }, 'en')).to.deep.equal(['What “cookie” means']);
    expect(summaries('cookies', { services }, 'en')).to.deep.equal(['What “browser storage” means']);
    const notice = { thirdParty: { title: 'x', principle: 'x', exceptions: ['entrusted'] } };
    expect(summaries('thirdParty', { notice }, 'en')).to.deep.equal(['What “entrustment” means']);
  });

  for (const name of ['beacons', 'adOptOuts', 'cookies'] as const)
    it(`has nothing to explain where it says nothing: ${name}`, () => {
      expect(summaries(name, { services: [{ id: 'a', mechanism: ['tag'] }] }, 'ja')).to.deep.equal([]);
    });

  it('takes no address for words', () => {
    const file = { notice: { links: { items: [{ label: 'x', url: 'https://example.com/cookie' }] } } };
    expect(summaries('links', file, 'en')).to.deep.equal([]);
  });

  it('finds a term that is written with ruby or as a link', () => {
    const file = (text: string) => ({ notice: { retention: { items: [text] } } });
    expect(summaries('retention', file('{委託|いたく}します。'), 'ja')).to.deep.equal(['「委託」とは']);
    expect(summaries('retention', file('[クッキー](/c/)'), 'ja')).to.deep.equal(['「クッキー」とは']);
    expect(summaries('retention', file('[ここ](/cookie/)'), 'ja')).to.deep.equal([]);
    expect(summaries('retention', file('**外部**送信'), 'ja')).to.deep.equal(['「外部送信」とは']);
  });

  it('of many services is explained by the first twenty, however many there are', () => {
    const many = (index: number) =>
      Array.from({ length: 1000 }, (_, at) => ({ id: `s${at}`, name: at === index ? 'クッキー係' : '係' }));
    expect(summaries('transmissions', { services: many(19) }, 'ja')).to.deep.equal(['「クッキー」とは']);
    expect(summaries('transmissions', { services: many(20) }, 'ja')).to.deep.equal([]);
  });

  it('is searched once, however often it is drawn', () => {
    const view = viewOf({ notice: { retention: { items: ['クッキー'] } } });
    const again = { ...view, voice: new Voice('ja', view.settings) };
    expect(sectionTerms('retention', {}, again)).to.equal(sectionTerms('retention', {}, view));
    const english = { ...view, voice: new Voice('en', view.settings) };
    expect(sectionTerms('retention', {}, english)).not.to.equal(sectionTerms('retention', {}, view));
  });
});
