import { expect } from '@open-wc/testing';
import '../../src/define/cookies';
import { media } from '../harness/keys';
import {
  ads,
  emptyPlaces,
  file,
  forgetChoices,
  hostile,
  newStore,
  partOf,
  partsOf,
  place,
  press,
  whole,
  words,
  type NoticeElement,
} from './notice-fixture';

const tag = 'shirase-cookies';

const rowsOf = (element: NoticeElement): string[][] =>
  [...element.renderRoot.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => words(cell.querySelector('.label + span') ?? cell)),
  );

/** Waits until the notice has been laid out in a width. */
async function narrow(element: NoticeElement): Promise<void> {
  element.parentElement!.style.width = '320px';
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('the cookie notice', () => {
  afterEach(forgetChoices);

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes from what cookies are to how they are refused, and then lists them', async () => {
    const element = await place(tag, { config: whole });
    expect(words(partOf(element, 'title'))).to.equal('クッキーの利用について');
    expect(words(partOf(element, 'lead'))).to.equal('クッキーの注記');
    expect(partsOf(element, 'topic-title').map(words)).to.deep.equal([
      'クッキーとは',
      'クッキーを使う目的',
      'クッキーで取得する情報',
      '個人が分かるかどうか',
      '登録された情報との結び付け',
      'クッキーを断る方法',
      '保存される場所',
    ]);
    expect(words(partOf(element, 'list-title'))).to.equal('当サイトで使うクッキー');
    await expect(element).to.be.accessible();
  });

  it('says under each heading what the file says', async () => {
    const texts = partsOf(await place(tag, { config: whole }), 'topic-text').map(words);
    expect(texts[0]).to.contain('クッキーとは');
    expect(texts.slice(1, 5)).to.deep.equal([
      '使いやすくするため',
      '集団の情報 傾向',
      '個人は分かりません。照合すると分かります。',
      '会員情報と結び付けます。 お知らせのため',
    ]);
    expect(texts[6]).to.equal('お使いの機器に保存されます。');
  });

  it('says how to refuse, what it costs, and where browsers explain it, in what language', async () => {
    const element = await place(tag, { config: whole });
    const rows = [...partsOf(element, 'topic')[5]!.querySelectorAll('dl > div')];
    expect(rows.map((row) => words(row.querySelector('dt')))).to.deep.equal([
      '当サイトの設定',
      '送信先のページ',
      'ブラウザーの設定',
      '断ったときの影響',
      'ブラウザーごとの設定方法',
    ]);
    expect(rows[1]!.querySelector('a')!.href).to.equal('https://ads.example/optout');
    expect(words(rows[3]!.querySelector('dd'))).to.equal('一部が使えません。');
    expect(words(rows[4]!.querySelector('dd'))).to.equal('Safariの設定（英語のページ）');
  });

  it('leaves out what the file does not say', async () => {
    const element = await place(tag, { config: file });
    expect(partsOf(element, 'topic-title').map(words)).to.deep.equal(['クッキーとは']);
    expect(emptyPlaces(element)).to.deep.equal([]);
    expect(emptyPlaces(await place(tag, { config: whole }))).to.deep.equal([]);
  });

  it('opens the settings where a store is there to open them', async () => {
    expect(partsOf(await place(tag, { config: whole }), 'preferences')).to.have.length(0);
    const store = newStore(whole);
    const element = await place(tag, { store });
    await press(element, partOf(element, 'preferences'));
    expect(store.screen.get().preferences).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('declares each cookie with its setter, party, lifetime and purpose', async () => {
    const element = await place(tag, { config: whole });
    expect(rowsOf(element)).to.deep.equal([
      ['名前', '発行元', '有効期間', '目的'],
      ['広告例アド（株式会社広告例）'],
      ['_ex*.ads.example', '外部のサイト', '13か月', '見分けるため'],
      ['_ses', '当サイト', 'ブラウザーを閉じるまで', '記載なし'],
      ['ex_draft', 'ブラウザーの保存領域（localStorageまたはsessionStorage）に保存する記録です。'],
    ]);
    expect(words(partOf(element, 'wildcard'))).to.contain('「*」');
    await expect(element).to.be.accessible();
  });

  it('explains an asterisk only where there is one, and says so where there is no cookie', async () => {
    const services = [{ ...ads, cookies: [{ name: 'plain' }], storageKeys: [] }];
    expect(partsOf(await place(tag, { config: { ...file, services } }), 'wildcard')).to.have.length(0);
    const none = await place(tag, { config: { ...file, services: [] } });
    expect(words(partOf(none, 'none'))).to.contain('クッキーはありません');
    await expect(none).to.be.accessible();
  });

  it('is a table with headers where there is room', async () => {
    const element = await place(tag, { config: whole });
    element.parentElement!.style.width = '900px';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const table = partOf(element, 'table');
    expect(getComputedStyle(table).display).to.equal('table');
    expect([...table.querySelectorAll('th')].map((one) => one.scope)).to.deep.equal([
      ...['col', 'col', 'col', 'col', 'rowgroup', 'row', 'row', 'row'],
    ]);
    expect(getComputedStyle(table.querySelector('.label')!).display).to.equal('none');
    await expect(element).to.be.accessible();
  });

  it('is a list of cards where it is narrow, keeps its roles, and leaves out what is not said', async () => {
    const element = await place(tag, { config: whole });
    await narrow(element);
    const table = partOf(element, 'table');
    expect(getComputedStyle(table).display).to.equal('block');
    expect(getComputedStyle(table.querySelector('.label')!).display).to.equal('block');
    expect(getComputedStyle(table.querySelector('.unsaid')!).display).to.equal('none');
    const roles = new Set([...table.querySelectorAll('[role]')].map((one) => one.getAttribute('role')));
    expect([...roles]).to.have.members(['rowgroup', 'row', 'columnheader', 'rowheader', 'cell']);
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('speaks English, and marks what is only there in Japanese', async () => {
    const element = await place(tag, { config: whole, lang: 'en' });
    expect(rowsOf(element)[2]).to.deep.equal([
      '_ex*.ads.example',
      'Another site',
      '13 months',
      'To tell apart',
    ]);
    expect(partsOf(element, 'topic-text')[1]!.querySelector('[lang="ja"]')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows hostile texts as text', async () => {
    const element = await place(tag, { store: newStore(hostile()) });
    expect(element.renderRoot.querySelectorAll('img, script')).to.have.length(0);
    expect(
      [...element.renderRoot.querySelectorAll('a')].filter(({ protocol }) => protocol === 'javascript:'),
    ).to.deep.equal([]);
    expect(words(partOf(element, 'setter'))).to.contain('<img src=x');
    await expect(element).to.be.accessible();
  });

  it('is accessible on a dark page', async () => {
    const dark = await media({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.cssText = 'color-scheme: dark; background: #12171c; color: #e9eef2';
    const element = await place(tag, { store: newStore(whole) });
    await expect(element).to.be.accessible();
    document.documentElement.style.cssText = '';
    if (dark) await media({});
  });
});
