import { expect } from '@open-wc/testing';
import '../../src/define/purposes';
import { exceptionIds } from '../../src/config/sections/exception';
import { emptyPlaces, file, hostile, notice, partOf, partsOf, place, whole, words } from './notice-fixture';

const tag = 'shirase-purposes';

const withPurposes = (purposes: object): object => ({ ...file, notice: { purposes } });

describe('the notice of purposes', () => {
  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes by whose information it is, and then says what lies beyond', async () => {
    const element = await place(tag, { config: whole });
    expect(words(partOf(element, 'title'))).to.equal('個人情報の利用目的');
    expect(words(partOf(element, 'lead'))).to.equal('利用目的の注記');
    expect(partsOf(element, 'topic-title').map(words)).to.deep.equal([
      'お客さま',
      '応募された方',
      '利用目的の範囲を超える利用',
      '例外',
    ]);
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  const routes = [
    ['direct-written', '書面（入力フォームを含みます）で、ご本人から直接取得します。'],
    ['direct-other', '書面のほかの方法で、ご本人から直接取得します。'],
    ['indirect', 'ご本人以外から、間接的に取得します。'],
  ] as const;
  for (const [route, said] of routes) {
    it(`says of the route "${route}" how that is`, async () => {
      const element = await place(tag, { config: withPurposes({ groups: [{ subject: '人', route }] }) });
      expect(words(partOf(element, 'topic-text'))).to.equal(`取得の方法：${said}`);
    });
  }

  it('draws three levels of purposes, numbers the first, and keeps what lies deeper on the third', async () => {
    const element = await place(tag, { config: whole });
    const list = partsOf(element, 'topic-text')[0]!.querySelector('ol')!;
    expect(list.children).to.have.length(2);
    const third = list.querySelectorAll(':scope > li > ul > li > ul > li');
    expect([...third].map(words)).to.deep.equal(['食品', '菓子']);
    expect(list.querySelectorAll('ul ul ul')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says the source, a single purpose as a line, the note, and where another page says more', async () => {
    const [customers, applicants] = partsOf(await place(tag, { config: whole }), 'topic-text');
    expect(words(customers!.querySelector('[part="note"]'))).to.equal('お電話は録音します。');
    expect([...applicants!.querySelectorAll('p')].map(words)).to.deep.equal([
      '取得の方法：ご本人以外から、間接的に取得します。',
      '取得元：紹介会社',
      '選考のため',
      '採用の方針（英語のページ）',
    ]);
    expect(applicants!.querySelectorAll('ul, ol')).to.have.length(0);
    expect(applicants!.querySelector('a')!.hreflang).to.equal('en');
  });

  it('leads to another section of the notice, wherever it stands', async () => {
    const groups = [{ subject: '人', link: { label: 'クッキー', section: 'cookies' } }];
    const element = await place(tag, {
      config: { ...file, notice: { page: '/privacy/', purposes: { groups } } },
    });
    expect(element.renderRoot.querySelector('a')!.getAttribute('href')).to.equal('/privacy/#shirase-cookies');
  });

  it('says the exceptions that the file names in our words, and its own in its own', async () => {
    const element = await place(tag, { config: whole });
    const cases = [...partsOf(element, 'topic-text')[3]!.querySelectorAll('li')].map(words);
    expect(cases).to.deep.equal([
      '法令に基づく場合',
      '取得の状況からみて、利用目的が明らかであると認められる場合',
      '当社が定める場合',
    ]);
  });

  for (const lang of ['ja', 'en']) {
    it(`has words of its own for every exception of the law (${lang})`, async () => {
      const element = await place(tag, { config: withPurposes({ exceptions: exceptionIds }), lang });
      const cases = [...partOf(element, 'section').querySelectorAll('li')].map(words);
      expect(new Set(cases)).to.have.property('size', exceptionIds.length);
      for (const one of cases)
        expect(one).to.match(lang === 'ja' ? /(場合|とき|場合を除きます）)$/ : /^Where .+[^.]$/);
      await expect(element).to.be.accessible();
    });
  }

  it('leaves out groups and statements of which nothing is said, and a heading that nothing follows', async () => {
    const element = await place(tag, {
      config: withPurposes({ groups: [{ subject: '人' }, {}], beyond: [], exceptions: [] }),
    });
    expect(partsOf(element, 'topic')).to.have.length(0);
    expect(partsOf(element, 'title')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says the title of the file, at the level that the page gives', async () => {
    const config = withPurposes({ ...notice.purposes, title: '目的' });
    const element = await place(tag, { config, level: '4' });
    expect(partOf(element, 'title').outerHTML).to.match(/^<h4/);
    expect(words(partOf(element, 'title'))).to.equal('目的');
    expect(partOf(element, 'topic-title').outerHTML).to.match(/^<h5/);
  });

  it('shows hostile texts as text', async () => {
    const element = await place(tag, { config: hostile() });
    expect(element.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    expect(words(partOf(element, 'topic-title'))).to.contain('<img src=x');
    expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    await expect(element).to.be.accessible();
  });
});
