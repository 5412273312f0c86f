import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/transmissions';
import { media } from '../harness/keys';
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

const tag = 'shirase-transmissions';

describe('the transmissions notice', () => {
  afterEach(forgetChoices);

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    expect(partsOf(element, 'section')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('says of every service what is sent, to whom and why, in the order of the rule', async () => {
    const element = await place(tag, { config: whole });
    expect(partsOf(element, 'service-name').map(words)).to.deep.equal([
      '広告例アド',
      'はだか',
      'ログイン',
      'たより',
    ]);
    const facts = factsOf(element);
    expect([...facts.keys()].slice(0, 4)).to.deep.equal([
      '送信される情報',
      '送信先',
      '当サイトの利用目的',
      '送信先の利用目的',
    ]);
    expect(words(facts.get('送信される情報'))).to.equal('閲覧したページのURL 端末の情報 画面の大きさ');
    expect(words(facts.get('送信先'))).to.equal('株式会社広告例（アメリカ合衆国）');
    expect(facts.get('送信先')!.querySelector('a')!.href).to.equal('https://ads.example/');
    await expect(element).to.be.accessible();
  });

  it('says by what means, when, how long and under what policy', async () => {
    const facts = factsOf(await place(tag, { config: whole }));
    expect(words(facts.get('送信の仕組み'))).to.equal('タグ、クッキー、ウェブビーコン');
    expect(words(facts.get('送信のタイミング'))).to.equal('商品を購入したとき');
    expect(words(facts.get('保存期間'))).to.equal('14か月');
    expect(words(facts.get('未成年の方へ'))).to.contain('16歳未満');
    expect(words(facts.get('個人データとの結び付け'))).to.contain('同意をいただいた場合にだけ');
    expect(words(facts.get('プライバシーポリシー'))).to.equal('株式会社広告例のプライバシーポリシー');
  });

  it('says where information goes abroad, on what ground, and what protects it there', async () => {
    const facts = factsOf(await place(tag, { config: whole }));
    const [country, basis, measures, info] = [...facts.get('外国への提供')!.querySelectorAll('p')].map(words);
    expect(country).to.equal('アメリカ合衆国');
    expect(basis).to.contain('体制');
    expect(measures).to.equal('契約で守っています。');
    expect(info).to.equal('アメリカ合衆国の個人情報保護の制度（英語のページ）');
  });

  it('says of each opt-out who offers it, whether it stops the sending or the use, and what it costs', async () => {
    const facts = factsOf(await place(tag, { config: whole }));
    const ways = [...facts.get('停止の方法（オプトアウト）')!.querySelectorAll('li')];
    const [widget, vendor, browser] = ways.map(words);
    expect(widget).to.equal(
      '当サイトの設定で、送信を止められます。 停止したときの影響：広告の量は変わりません。',
    );
    expect(vendor).to.contain('送信先のページで、利用を止められます（送信は続きます）。');
    expect(vendor).to.contain('株式会社広告例の手続きのページ（2026年11月4日に確認）');
    expect(vendor).to.contain('停止したときの影響：関心に合わなくなります。');
    expect(browser).to.contain('設定で、停止できます。');
    expect(ways[1]!.querySelector('a')!.href).to.equal('https://ads.example/optout');
  });

  it('names who is meant with the language of the name, and as well as it can', async () => {
    const policyUrl = 'https://ads.example/policy';
    const services = [
      { id: 'one', category: 'analytics', recipient: { name: { ja: '**例**社' } }, policyUrl },
      { id: 'two', category: 'analytics', policyUrl },
      { category: 'analytics', policyUrl },
    ];
    const element = await place(tag, { config: { ...file, rules: ['EU'], services }, lang: 'en' });
    expect(partsOf(element, 'service-name').map(words)).to.deep.equal(['例社', 'two', 'Name not stated']);
    const links = [...element.renderRoot.querySelectorAll('a')];
    expect(links.map(words)).to.deep.equal([
      'Privacy policy of 例社',
      'Privacy policy of two',
      'Privacy policy of Name not stated',
    ]);
    expect(links[0]!.querySelector('[lang="ja"] strong')).not.to.equal(null);
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  for (const [by, label] of Object.entries({
    widget: '手続きのページ',
    vendor: '株式会社広告例の手続きのページ',
    browser: '設定の方法',
  })) {
    it(`says of an address for opting out by "${by}" where it leads`, async () => {
      const services = [{ ...ads, optOut: [{ by, url: 'https://ads.example/optout' }] }];
      const facts = factsOf(await place(tag, { config: { ...file, services } }));
      expect(words(facts.get('停止の方法（オプトアウト）')!.querySelector('a'))).to.equal(label);
    });
  }

  it('says of a transfer as much as it knows', async () => {
    const services = [{ ...ads, transfer: { infoUrl: 'https://ads.example/law' } }];
    const facts = factsOf(await place(tag, { config: { ...file, services } }));
    expect(words(facts.get('外国への提供'))).to.equal('提供先の国の個人情報保護の制度');
  });

  it('leaves out what is not known, and says a common purpose once', async () => {
    const element = await place(tag, { config: whole });
    expect([...factsOf(element, 2).keys()]).to.deep.equal(['利用目的']);
    expect(partsOf(element, 'service')[1]!.querySelector('dl')).to.equal(null);
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('has its own title and definition, and the words of the file around the services', async () => {
    const element = await place(tag, { config: whole });
    expect(['title', 'lead', 'note'].map((part) => words(partOf(element, part)))).to.deep.equal([
      '送信',
      '前書き',
      '注記',
    ]);
    const plain = await place(tag, { config: file });
    expect(words(partOf(plain, 'title'))).to.equal('利用者情報の外部送信について');
    expect(words(partOf(plain, 'definition'))).to.contain('外部送信とは');
  });

  it('says its definition in the words of the file, where there are any', async () => {
    const texts = { ja: { 'glossary.external-transmission': '**送る**ことです。' } };
    const element = await place(tag, { config: { ...file, texts } });
    expect(words(partOf(element, 'definition'))).to.equal('送ることです。');
    expect(words(partOf(element, 'definition').querySelector('strong'))).to.equal('送る');
  });

  it('says so where there is nothing to list', async () => {
    const element = await place(tag, { config: { ...file, services: [] } });
    expect(words(partOf(element, 'none'))).to.contain('サービスはありません');
    await expect(element).to.be.accessible();
  });

  for (const [level, names] of Object.entries({
    1: ['H1', 'H2'],
    3: ['H3', 'H4'],
    6: ['H6', 'H6'],
    9: ['H2', 'H3'],
    x: ['H2', 'H3'],
  })) {
    it(`with heading-level="${level}" has the headings ${names.join(' and ')}`, async () => {
      const element = await place(tag, { config: file, level });
      expect([partOf(element, 'title').tagName, partOf(element, 'service-name').tagName]).to.deep.equal(
        names,
      );
    });
  }

  it('keeps the Japanese texts on a page in another language, marked as Japanese', async () => {
    const element = await place(tag, { config: whole, lang: 'en' });
    expect(partOf(element, 'section').lang).to.equal('en');
    const [first, second] = partsOf(element, 'service-name');
    expect(words(first)).to.equal('Example Ads');
    expect(first!.querySelector('[lang]')).to.equal(null);
    expect(second!.querySelector('[lang]')!.getAttribute('lang')).to.equal('ja');
    expect(words(factsOf(element).get('Recipient'))).to.equal('Example Ads Inc. (United States)');
    await expect(element).to.be.accessible();
  });

  it('changes language and heading level with its attributes', async () => {
    const element = await place(tag, { store: newStore(whole) });
    element.lang = 'en';
    element.setAttribute('heading-level', '3');
    await element.updateComplete;
    expect(words(partOf(element, 'service-name'))).to.equal('Example Ads');
    expect(partOf(element, 'service-name').tagName).to.equal('H4');
    expect(words(partOf(element, 'state'))).to.equal('Current setting: not sent');
    await expect(element).to.be.accessible();
  });

  it('says in words what is set now, and nothing where no store is there', async () => {
    const live = await place(tag, { store: newStore(whole) });
    const states = partsOf(live, 'service').map((one) => words(one.querySelector('[part="state"]')));
    // What is linked to personal data waits for consent; what comes by e-mail is not the page's to allow.
    expect(states).to.deep.equal([
      '現在の設定：送信しない',
      '現在の設定：送信する',
      '現在の設定：常に送信する（必須）',
      '',
    ]);
    const told = await place(tag, { config: whole });
    expect(partsOf(told, 'state')).to.have.length(0);
    expect(partsOf(told, 'switch')).to.have.length(0);
    await expect(live).to.be.accessible();
  });

  it('lets the visitor allow a service and stop it again, and says what was done', async () => {
    const store = newStore(whole);
    const element = await place(tag, { store });
    const button = partOf(element, 'switch');
    expect(words(button)).to.equal('送信を許可する');
    await press(element, button);
    expect(store.allows('ads')).to.equal(true);
    expect(store.get().by).to.equal('preferences');
    expect(words(button)).to.equal('送信を止める');
    expect(words(element.renderRoot.querySelector('[role="status"]'))).to.equal(
      '広告例アド 送信する設定にしました。',
    );
    await press(element, button);
    expect(store.allows('ads')).to.equal(false);
    expect(words(element.renderRoot.querySelector('[role="status"]'))).to.contain('送信しない設定');
    expect(element.shadowRoot!.activeElement ?? button).to.equal(button);
    await expect(element).to.be.accessible();
  });

  it('changes nothing else with the press', async () => {
    const store = newStore({
      ...file,
      services: [{ ...ads, linkedToPersonalData: false }, ...file.services.slice(1)],
    });
    const element = await place(tag, { store });
    await press(element, partOf(element, 'switch'));
    expect(store.get().refused).to.deep.equal(['ads']);
  });

  it('says beside the switch that a setting could not be saved', async () => {
    const store = newStore(whole);
    const unsaved = Object.create(store, { choose: { value: () => ({ saved: false }) } }) as typeof store;
    const element = await place(tag, { store: unsaved });
    await press(element, partOf(element, 'switch'));
    expect(words(partOf(element, 'unsaved'))).to.contain('保存できませんでした');
    expect(words(element.renderRoot.querySelector('[role="status"]'))).to.contain('保存できませんでした');
    await expect(element).to.be.accessible();
  });

  it('follows a choice that is made elsewhere', async () => {
    const store = newStore(whole);
    const element = await place(tag, { store });
    await store.rejectAll();
    await element.updateComplete;
    expect(words(partsOf(element, 'state')[1])).to.equal('現在の設定：送信しない');
  });

  it('shows hostile texts as text, and makes no element or address of them', async () => {
    const element = await place(tag, { store: newStore(hostile()), config: hostile() });
    expect(element.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    expect(words(partOf(element, 'service-name'))).to.contain('<img src=x');
    expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('shows its facts in type of 16 px or more, even where the page is smaller', async () => {
    document.body.style.fontSize = '10px';
    const element = await place(tag, { config: whole });
    const sizes = [...element.renderRoot.querySelectorAll('p, li, dt, dd, button, h2')].map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    document.body.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.at.least(16);
  });

  it('has a width of its own in a box that is as wide as its content, and no more than the box has', async () => {
    const element = await place(tag, { config: whole });
    element.parentElement!.style.display = 'inline-block';
    expect(element.offsetWidth).to.be.at.least(300);
    element.parentElement!.style.cssText = 'display: flex; inline-size: 200px';
    expect(element.offsetWidth).to.equal(200);
    expect(element.scrollWidth).to.be.at.most(200);
  });

  it('draws only what is in sight of a hundred services', async function () {
    this.timeout(30_000);
    const services = Array.from({ length: 100 }, (_, index) => ({ ...ads, id: `ads-${index}` }));
    const element = await place(tag, { config: { ...file, services } });
    await waitUntil(() => partsOf(element, 'service').length === 100, undefined, { timeout: 20_000 });
    expect(getComputedStyle(partsOf(element, 'service')[95]!).contentVisibility).to.equal('auto');
    expect(
      getComputedStyle(partOf(await place(tag, { config: file }), 'service')).contentVisibility,
    ).to.equal('visible');
  });

  it('is accessible on a dark page, in its ground and its colour', async () => {
    const dark = await media({ 'prefers-color-scheme': 'dark' });
    document.documentElement.style.cssText = 'color-scheme: dark; background: #12171c; color: #e9eef2';
    const element = await place(tag, { store: newStore(whole) });
    expect(getComputedStyle(partOf(element, 'title')).color).to.equal('rgb(233, 238, 242)');
    expect(getComputedStyle(element).backgroundColor).to.match(/, 0\)$/);
    await expect(element).to.be.accessible();
    document.documentElement.style.cssText = '';
    if (dark) await media({});
  });
});
