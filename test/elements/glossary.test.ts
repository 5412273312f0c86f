import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/notice';
import '../../src/define/notices';
import { media, press as key, viewport } from '../harness/keys';
import { file, forgetChoices, partOf, partsOf, place, words, type NoticeElement } from './notice-fixture';

const tag = 'shirase-notice';

const withText = (text: unknown, more: object = {}) => ({
  format: 1,
  languages: { default: 'ja', available: ['ja', 'en'] },
  notice: { sections: ['retention'], retention: { items: [text] } },
  ...more,
});

const own = {
  id: 'whois',
  term: { ja: 'WHOIS', en: 'WHOIS' },
  definition: {
    ja: '**登録者**を調べる仕組みです。',
    en: 'A service that tells who has registered a domain name.',
  },
};

const draw = (config: object, lang = 'ja'): Promise<NoticeElement> => place(tag, { config, lang });
const summaries = (element: NoticeElement): string[] => partsOf(element, 'term-name').map(words);
const terms = (element: NoticeElement): HTMLDetailsElement[] =>
  partsOf(element, 'term') as HTMLDetailsElement[];

const isSeen = (element: Element): boolean => element.checkVisibility();

describe('a term', () => {
  afterEach(forgetChoices);

  it('is explained in place, between what the section says first and its content', async () => {
    const element = await place('shirase-transmissions', { config: file });
    expect(summaries(element)).to.deep.equal(['「クッキー」とは', '「ウェブビーコン」とは', '「タグ」とは']);
    const parts = [...partOf(element, 'section').children].map(
      (one) => one.getAttribute('part') ?? one.className,
    );
    expect(parts).to.deep.equal(['title', 'definition', 'glossary', 'services']);
    await expect(element).to.be.accessible();
  });

  it('is read once it is opened', async () => {
    const element = await draw(withText('クッキーを消します。'));
    const [term] = terms(element);
    const definition = partOf(element, 'term-definition');
    expect([term!.open, isSeen(definition)]).to.deep.equal([false, false]);
    partOf(element, 'term-name').click();
    expect([term!.open, isSeen(definition)]).to.deep.equal([true, true]);
    expect(words(definition)).to.contain('小さな記録');
    await expect(element).to.be.accessible();
  });

  for (const name of ['Enter', 'Space'] as const)
    it(`opens and closes with ${name}`, async () => {
      const element = await draw(withText('クッキーを消します。'));
      const [term] = terms(element);
      partOf(element, 'term-name').focus();
      for (const open of [true, false]) {
        const turned = oneEvent(term!, 'toggle');
        await key(name);
        await turned;
        expect(term!.open).to.equal(open);
      }
      await expect(element).to.be.accessible();
    });

  it('stays open while the notice is drawn again', async () => {
    const element = await draw(withText('クッキーを消します。'));
    terms(element)[0]!.open = true;
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(terms(element)[0]!.open).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('is called and explained in the language of the screen', async () => {
    const element = await draw(withText({ ja: 'タグを置きます。', en: 'We place tags.' }), 'en');
    expect(summaries(element)).to.deep.equal(['What “tag” means']);
    expect(words(partOf(element, 'term-definition'))).to.contain('short program');
    await expect(element).to.be.accessible();
  });

  it('can be one of the file, with the marks of a text', async () => {
    const element = await draw(withText('WHOISに載せます。', { glossary: { terms: [own] } }));
    expect(summaries(element)).to.deep.equal(['「WHOIS」とは']);
    expect(words(partOf(element, 'term-definition').querySelector('strong'))).to.equal('登録者');
    await expect(element).to.be.accessible();
  });

  it('carries its language where the file has it in no other', async () => {
    const glossary = { terms: [{ ...own, definition: { ja: own.definition.ja } }] };
    const element = await draw(withText({ ja: 'WHOIS', en: 'WHOIS' }, { glossary }), 'en');
    expect(partOf(element, 'term-definition').querySelector('span')!.lang).to.equal('ja');
    await expect(element).to.be.accessible();
  });

  it('is explained in sight in the words of the glossary, before those of the texts', async () => {
    const glossary = { terms: [{ id: 'web-beacon', definition: '小さな透明の画像です。' }] };
    const texts = { ja: { 'glossary.web-beacon': '差し替え' } };
    const definition = async (more: object): Promise<string> =>
      words(partOf(await place('shirase-web-beacons', { config: { ...file, ...more } }), 'definition'));
    expect(await definition({ glossary, texts })).to.equal('小さな透明の画像です。');
    expect(await definition({ texts })).to.equal('差し替え');
    expect(await definition({ glossary: { builtIn: false } })).to.contain('ウェブビーコンとは');
  });

  for (const [name, term] of [
    ['shirase-transmissions', '外部送信'],
    ['shirase-web-beacons', 'ウェブビーコン'],
    ['shirase-ad-opt-outs', '行動ターゲティング広告'],
    ['shirase-cookies', 'クッキー'],
  ] as const)
    it(`is not explained twice where it is in sight: <${name}>`, async () => {
      const element = await place(name, { config: file });
      expect(words(partOf(element, 'definition'))).to.contain(`${term}とは`);
      expect(summaries(element)).not.to.include(`「${term}」とは`);
      await expect(element).to.be.accessible();
    });

  it('is not explained where the file wants none of ours explained', async () => {
    const element = await draw(withText('クッキーとWHOIS', { glossary: { builtIn: false, terms: [own] } }));
    expect(summaries(element)).to.deep.equal(['「WHOIS」とは']);
    const bare = await place('shirase-transmissions', { config: { ...file, glossary: { builtIn: false } } });
    expect(partsOf(bare, 'glossary')).to.deep.equal([]);
    await expect(bare).to.be.accessible();
  });

  it('is shown as text, whatever the file says', async () => {
    const bad = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>[a](javascript:1)';
    const terms = [{ id: 'bad', term: bad, definition: bad }];
    const element = await draw(withText(`x ${bad} y`, { glossary: { terms } }));
    expect(words(partOf(element, 'term-name'))).to.contain('<img src=x');
    expect(element.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

describe('the terms of a section, to look at,', () => {
  afterEach(async () => {
    await media({});
    await viewport(800, 600);
  });

  it('stand beside each other, as large as a finger needs, and an open one has the line to itself', async () => {
    const element = await draw(withText('クッキーとタグ'));
    const [cookie, label] = terms(element);
    const top = (one: Element): number => one.getBoundingClientRect().top;
    expect(top(cookie!)).to.equal(top(label!));
    for (const one of partsOf(element, 'term-name')) expect(one.offsetHeight).to.be.at.least(24);
    cookie!.open = true;
    expect(top(label!)).to.be.above(top(partOf(element, 'term-definition')));
    expect(cookie!.offsetWidth).to.equal(partOf(element, 'glossary').offsetWidth);
    await expect(element).to.be.accessible();
  });

  it('need no sideways scroll on a narrow page', async () => {
    await viewport(320, 600);
    const long = { id: 'long', term: 'x'.repeat(120), definition: 'y'.repeat(200) };
    const element = await draw(withText('x'.repeat(120), { glossary: { terms: [long] } }));
    terms(element)[0]!.open = true;
    expect(partOf(element, 'section').scrollWidth).to.be.at.most(element.offsetWidth);
    await expect(element).to.be.accessible();
  });

  it('show which of them has the focus', async () => {
    const element = await draw(withText('クッキーとタグ'));
    partOf(element, 'term-name').focus();
    await key('Tab');
    const focused = element.shadowRoot!.activeElement as HTMLElement;
    expect(words(focused)).to.equal('「タグ」とは');
    expect(getComputedStyle(focused).outlineStyle).to.equal('solid');
    await expect(element).to.be.accessible();
  });
});
