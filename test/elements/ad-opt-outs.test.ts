import { expect } from '@open-wc/testing';
import '../../src/define/ad-opt-outs';
import { media, press as pressKey } from '../harness/keys';
import {
  ads,
  emptyPlaces,
  factsOf,
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
} from './notice-fixture';

const tag = 'shirase-ad-opt-outs';
const free = { ...ads, linkedToPersonalData: false };
const twoPartners = {
  ...whole,
  services: [free, { ...free, id: 'more', name: { ja: 'もう一社' } }, ...file.services.slice(1)],
};

describe('the list of advertising partners', () => {
  afterEach(forgetChoices);

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says what behavioural advertising is, what opting out does not cover, and who the partners are', async () => {
    const element = await place(tag, { config: whole });
    expect(words(partOf(element, 'title'))).to.equal('行動ターゲティング広告の停止');
    expect(words(partOf(element, 'definition'))).to.contain('行動ターゲティング広告とは');
    expect(words(partOf(element, 'caveat'))).to.match(/ブラウザーや端末ごと.*クッキーを消すと/);
    expect(partsOf(element, 'service-name').map(words)).to.deep.equal(['広告例アド']);
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('leads to the opt-out page, with the day on which it was checked, and to the policy', async () => {
    const facts = factsOf(await place(tag, { config: whole }));
    const ways = facts.get('停止の方法（オプトアウト）')!;
    expect(words(ways)).to.contain('手続きのページ（2026年11月4日に確認）');
    expect(ways.querySelector('a')!.href).to.equal('https://ads.example/optout');
    expect(facts.get('プライバシーポリシー')!.querySelector('a')!.href).to.equal(
      'https://ads.example/ja/policy',
    );
    expect(words(facts.get('送信先の利用目的'))).to.equal('関心を推し量るため');
  });

  it('tells of our own way where the switch stands, also where nothing on the page can answer', async () => {
    const told = await place(tag, { config: whole });
    expect(words(partOf(told, 'control'))).to.contain('当サイトの設定で');
    expect(partsOf(told, 'switch')).to.have.length(0);
    const live = factsOf(await place(tag, { store: newStore(whole) })).get('停止の方法（オプトアウト）');
    expect(words(live)).not.to.contain('当サイトの設定で');
  });

  it('has a switch for each partner, named by its words and the partner, with its state in words', async () => {
    const element = await place(tag, { store: newStore(twoPartners) });
    const [first, second] = partsOf(element, 'switch') as HTMLInputElement[];
    expect(first!.getAttribute('role')).to.equal('switch');
    expect(first!.checked).to.equal(true);
    const named = second!.getAttribute('aria-labelledby')!.split(' ');
    expect(named.map((id) => words(element.shadowRoot!.getElementById(id)))).to.deep.equal([
      '当サイトからの送信を許可する',
      'もう一社',
    ]);
    expect(words(partOf(element, 'state'))).to.equal('現在の設定：送信する');
    expect(words(partOf(element, 'control'))).to.contain('停止したときの影響：広告の量は変わりません。');
    await expect(element).to.be.accessible();
  });

  it('stops one partner at once by the keyboard, and says so', async () => {
    const store = newStore(twoPartners);
    const element = await place(tag, { store });
    const [box] = partsOf(element, 'switch') as HTMLInputElement[];
    box!.focus();
    await pressKey('Space');
    await element.updateComplete;
    expect(store.get().refused).to.deep.equal(['ads']);
    expect(store.get().by).to.equal('preferences');
    expect(words(partOf(element, 'state'))).to.equal('現在の設定：送信しない');
    expect(words(element.renderRoot.querySelector('[role="status"]'))).to.equal(
      '広告例アド 送信しない設定にしました。',
    );
    await expect(element).to.be.accessible();
  });

  it('goes back to what holds where a press could not be kept', async () => {
    const store = newStore(twoPartners);
    const unsaved = Object.create(store, { choose: { value: () => ({ saved: false }) } }) as typeof store;
    const element = await place(tag, { store: unsaved });
    const [box] = partsOf(element, 'switch') as HTMLInputElement[];
    await press(element, box!);
    expect(box!.checked).to.equal(true);
    expect(partsOf(element, 'unsaved').map(words)).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('follows a choice that is made elsewhere', async () => {
    const store = newStore(twoPartners);
    const element = await place(tag, { store });
    await store.rejectAll();
    await element.updateComplete;
    expect((partOf(element, 'switch') as HTMLInputElement).checked).to.equal(false);
  });

  it('says so where there is no partner', async () => {
    const element = await place(tag, { config: { ...file, services: [] } });
    expect(partsOf(element, 'caveat')).to.have.length(0);
    expect(words(partOf(element, 'none'))).to.contain('サービスはありません');
    await expect(element).to.be.accessible();
  });

  it('shows hostile texts as text', async () => {
    const element = await place(tag, { store: newStore(hostile()) });
    expect(element.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    expect(words(partOf(element, 'service-name'))).to.contain('<img src=x');
    await expect(element).to.be.accessible();
  });

  it('is accessible on a dark page, with one switch on and one off', async () => {
    const dark = await media({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.cssText = 'color-scheme: dark; background: #12171c; color: #e9eef2';
    const store = newStore(twoPartners);
    await store.choose({ services: { ads: false } });
    const element = await place(tag, { store, lang: 'en' });
    expect((partsOf(element, 'switch') as HTMLInputElement[]).map(({ checked }) => checked)).to.deep.equal([
      false,
      true,
    ]);
    await expect(element).to.be.accessible();
    document.documentElement.style.cssText = '';
    if (dark) await media({});
  });
});
