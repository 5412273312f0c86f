import { expect } from '@open-wc/testing';
import '../../src/define/web-beacons';
import {
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

const tag = 'shirase-web-beacons';

describe('the web-beacon notice', () => {
  afterEach(forgetChoices);

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says what a web beacon is, and lists the services that use one on pages or in e-mail', async () => {
    const element = await place(tag, { config: whole });
    expect(words(partOf(element, 'title'))).to.equal('ウェブビーコンの利用について');
    expect(words(partOf(element, 'definition'))).to.contain('ウェブビーコンとは');
    expect(words(partOf(element, 'lead'))).to.equal('前書き');
    expect(partsOf(element, 'service-name').map(words)).to.deep.equal(['広告例アド', 'たより']);
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says who receives what, why, which cookies it is linked to and what we can see', async () => {
    const facts = factsOf(await place(tag, { config: whole }));
    expect([...facts.keys()]).to.deep.equal([
      '送信先',
      '記録される情報',
      '当サイトの利用目的',
      '送信先の利用目的',
      '送信のタイミング',
      '結び付くクッキー',
      '当サイトで見られる範囲',
      '停止の方法（オプトアウト）',
      'プライバシーポリシー',
    ]);
    expect([...facts.get('結び付くクッキー')!.querySelectorAll('li')].map(words)).to.deep.equal([
      '_ex*',
      '_ses',
    ]);
    expect(words(facts.get('当サイトで見られる範囲'))).to.contain('統計だけ');
  });

  for (const [access, said] of [
    ['none', '見ることはできません'],
    ['full', 'すべて見られます'],
  ] as const) {
    it(`says of records with our access "${access}" that we see them so`, async () => {
      const services = [{ ...file.services[0], ourAccess: access }];
      const facts = factsOf(await place(tag, { config: { ...file, services } }));
      expect(words(facts.get('当サイトで見られる範囲'))).to.contain(said);
    });
  }

  it('says how to refuse and what refusing costs, and refuses at once', async () => {
    const store = newStore(whole);
    await store.acceptAll();
    const element = await place(tag, { store });
    expect(words(factsOf(element).get('停止の方法（オプトアウト）'))).to.contain(
      '停止したときの影響：広告の量は変わりません。',
    );
    await press(element, partOf(element, 'switch'));
    expect(store.allows('ads')).to.equal(false);
    expect(words(element.renderRoot.querySelector('[role="status"]'))).to.contain('送信しない設定');
    await expect(element).to.be.accessible();
  });

  it('says so where no service uses one', async () => {
    const element = await place(tag, { config: { ...file, services: [] }, lang: 'en' });
    expect(words(partOf(element, 'none'))).to.contain('no services');
    expect(words(partOf(element, 'definition'))).to.contain('A web beacon is');
    await expect(element).to.be.accessible();
  });

  it('shows hostile texts as text', async () => {
    const element = await place(tag, { config: hostile() });
    expect(element.renderRoot.querySelectorAll('img, script, a')).to.have.length(0);
    expect(words(partOf(element, 'service-name'))).to.contain('<img src=x');
    await expect(element).to.be.accessible();
  });
});
