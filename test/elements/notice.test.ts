import { expect, waitUntil as until } from '@open-wc/testing';
import { render } from 'lit';
import { readNotice } from '../../src/config/read-notice';
import { sectionIds } from '../../src/config/words';
import '../../src/define/notice';
import { drawSections } from '../../src/elements/sections/draw-section';
import { Voice } from '../../src/elements/voice';
import { media } from '../harness/keys';
import { completeConfig } from '../node/fixtures/complete-config';
import {
  emptyPlaces,
  file,
  forgetChoices,
  newStore,
  partOf,
  partsOf,
  place,
  words,
  type NoticeElement,
} from './notice-fixture';

const tag = 'shirase-notice';
const complete = completeConfig as object;

const contentsOf = (element: NoticeElement): HTMLAnchorElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLAnchorElement>('[part="contents-list"] a'),
];

async function placeSections(sections: string): Promise<NoticeElement> {
  const element = await place(tag, { config: complete });
  element.setAttribute('sections', sections);
  await element.updateComplete;
  return element;
}

const statusOf = (element: NoticeElement): string =>
  words([...element.renderRoot.querySelectorAll('[role="status"]')].at(-1));

function stubClipboard(writeText: (text: string) => void): () => void {
  const clipboard = { writeText: async (text: string) => writeText(text) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  return () => void delete (navigator as { clipboard?: unknown }).clipboard;
}

/** The same with one text in place of every text; names, dates and addresses stay. */
function everywhere(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((one) => everywhere(one, text));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      (key === 'ja' || key === 'en') && typeof one === 'string' && !one.startsWith('/')
        ? text
        : everywhere(one, text),
    ]),
  );
}

describe('the whole notice', () => {
  afterEach(() => {
    forgetChoices();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows what stands in it while there is no file', async () => {
    const element = await place(tag);
    expect(element.renderRoot.querySelector('slot:not([name])')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  for (const lang of ['ja', 'en']) {
    it(`has all sections of the file in its order, and says something at every place (${lang})`, async () => {
      const element = await place(tag, { config: complete, lang });
      const expected = lang === 'ja' ? sectionIds.filter((id) => id !== 'translation') : sectionIds;
      const hrefs = contentsOf(element).map((link) => link.getAttribute('href'));
      expect(hrefs).to.deep.equal([...expected, 'custom:cameras'].map((name) => `#shirase-${name}`));
      const titles = element.renderRoot.querySelectorAll('[part="section"] [part="title"]');
      expect([...titles].map(words)).to.deep.equal(contentsOf(element).map(words));
      expect(emptyPlaces(element).filter((one) => !one.matches('[part="copy"]'))).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }

  it('says first who the business is, and nothing of it in a part of the notice', async () => {
    const whole = await place(tag, { config: complete });
    expect(words(partOf(whole, 'company'))).to.equal(
      '事業者の名称 株式会社サンプル 住所 東京都千代田区見本町1-2-3 代表者 代表取締役社長 山田 花子 個人情報保護管理者 総務部長 鈴木 一郎 事業の内容 雑貨の製造と販売',
    );
    const part = await placeSections('contacts');
    expect(partsOf(part, 'company')).to.have.length(0);
  });

  it('has the sections of its attribute alone, each once, in their order there, and skips what is none', async () => {
    const element = await placeSections(
      'jointUse contacts, custom:cameras jointUse toString custom:nobody  minor',
    );
    expect(partsOf(element, 'title').map(words)).to.deep.equal([
      '共同利用',
      'お問い合わせ窓口',
      '防犯カメラについて',
    ]);
    await expect(element).to.be.accessible();
  });

  it('has no contents for a single section', async () => {
    expect(partsOf(await placeSections('contacts'), 'contents')).to.have.length(0);
  });

  it('leaves out sections of which the file says nothing, and their headings with them', async () => {
    const notice = {
      sections: [
        'minors',
        'purposes',
        'contacts',
        'links',
        'jointUse',
        'custom:none',
        'custom:empty',
        'retention',
        'changes',
      ],
      contacts: { desks: [{}] },
      links: { items: [{ label: 'x', url: 'javascript:1' }] },
      jointUse: {},
      retention: { note: '注記だけ' },
      changes: {
        items: ['お知らせします。', { text: '保存期間', link: { label: '期間', section: 'retention' } }],
      },
      custom: [{ id: 'empty', title: '空', body: [] }],
    };
    const element = await place(tag, { config: { format: 1, notice } });
    expect(partsOf(element, 'title').map(words)).to.deep.equal(['内容の変更']);
    expect(element.children).to.have.length(1);
    expect(partsOf(element, 'contents')).to.have.length(0);
  });

  it('leads from its contents to a section, back and forth', async () => {
    const element = await place(tag, { config: complete });
    const link = contentsOf(element).find(({ hash }) => hash === '#shirase-contacts')!;
    const title = element.renderRoot.querySelector('[id="contacts-title"]')!;
    // Firefox goes there a moment later.
    const there = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    link.click();
    await there;
    expect(location.hash).to.equal('#shirase-contacts');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(title.getBoundingClientRect().top).to.be.within(-1, 120);
  });

  it('leads to what the address asks for as soon as it is there', async () => {
    history.replaceState(null, '', '#shirase-custom:cameras');
    scrollTo(0, 0);
    const element = await place(tag, { config: complete });
    const title = element.renderRoot.querySelector('[id="custom:cameras-title"]')!;
    expect(title.getBoundingClientRect().top).to.be.within(0, innerHeight);
    expect(scrollY).to.be.greaterThan(0);
  });

  it('leads to a section that it has, wherever the file links to it', async () => {
    const element = await placeSections('links custom:cameras');
    const hrefs = () =>
      [...element.renderRoot.querySelectorAll('section a')].map((link) => link.getAttribute('href'));
    expect(hrefs()[0]).to.equal('#shirase-custom:cameras');
    element.setAttribute('sections', 'links');
    await element.updateComplete;
    expect(hrefs()[0]).to.equal('/privacy/#shirase-custom:cameras');
  });

  it('gives no id that the page has given to something else, and takes its own along', async () => {
    const other = Object.assign(document.createElement('p'), { id: 'shirase-contacts' });
    document.body.append(other);
    const element = await placeSections('contacts changes');
    const ids = () => [...element.children].map(({ id }) => id);
    expect(ids()).to.deep.equal(['shirase-changes']);
    other.remove();
    element.setAttribute('sections', 'contacts');
    await element.updateComplete;
    expect(ids()).to.deep.equal(['shirase-contacts']);
    element.remove();
    expect(document.getElementById('shirase-contacts')).to.equal(null);
  });

  it('copies a link to a section, and says so', async () => {
    const copied: string[] = [];
    const restore = stubClipboard((text) => void copied.push(text));
    const element = await placeSections('contacts changes');
    partsOf(element, 'copy')[1]!.click();
    await until(() => statusOf(element) === 'リンクをコピーしました。');
    restore();
    expect(copied).to.deep.equal([
      `${location.origin}${location.pathname}${location.search}#shirase-changes`,
    ]);
  });

  it('names the section in the address where nothing may be copied, and says so', async () => {
    const restore = stubClipboard(() => {
      throw new DOMException('no', 'NotAllowedError');
    });
    const element = await placeSections('contacts changes');
    partsOf(element, 'copy')[0]!.click();
    await until(() => statusOf(element).startsWith('コピーできませんでした。'));
    restore();
    expect(location.hash).to.equal('#shirase-contacts');
  });

  it('has the live switches of its services', async () => {
    const store = newStore({ ...file, notice: { sections: ['transmissions', 'adOptOuts'] } });
    const element = await place(tag, { store });
    const box = () => element.renderRoot.querySelector<HTMLInputElement>('input[part="switch"]')!;
    expect(box().checked).to.equal(false);
    element.renderRoot.querySelector<HTMLElement>('button[part="switch"]')!.click();
    await until(() => box().checked);
    expect(store.allows('ads')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('falls back to the original where a text has no translation, and says in which language that is', async () => {
    const notice = { sections: ['retention', 'translation'], retention: { items: [{ ja: '2年' }] } };
    const languages = { default: 'ja', available: ['ja', 'en'], original: 'ja' };
    const element = await place(tag, { config: { format: 1, languages, notice }, lang: 'en' });
    expect(words(partOf(element, 'title'))).to.equal('Retention and erasure');
    expect(element.renderRoot.querySelector('section [lang="ja"]')!.textContent).to.equal('2年');
    expect(words(partsOf(element, 'section')[1])).to.contain('The Japanese original prevails');
    await expect(element).to.be.accessible();
  });

  it('begins at the level that the page gives', async () => {
    const element = await place(tag, { config: complete, level: '3' });
    expect(partOf(element, 'title').localName).to.equal('h3');
    expect(partOf(element, 'topic-title').localName).to.equal('h4');
  });
});

describe('a notice on paper', () => {
  afterEach(async () => {
    await media({});
    forgetChoices();
  });

  it('has nothing that could be pressed, and its marks', async function () {
    if (!(await media({ type: 'print' }))) this.skip();
    const restore = stubClipboard(() => undefined);
    const element = await place(tag, { store: newStore(complete) });
    const controls = [...element.renderRoot.querySelectorAll('button, label')];
    expect(controls.length).to.be.above(sectionIds.length);
    expect(controls.filter((one) => one.checkVisibility())).to.deep.equal([]);
    expect(partOf(element, 'contents').checkVisibility()).to.equal(false);
    const item = element.renderRoot.querySelector('ul > li')!;
    expect(getComputedStyle(item, '::before').getPropertyValue('print-color-adjust')).to.equal('exact');
    restore();
  });
});

describe('a section of a notice', () => {
  it('is drawn without an element and without a store, for a copy on paper', () => {
    const settings = readNotice(complete);
    const view = {
      settings,
      voice: new Voice('ja', settings),
      level: 2,
      together: new Set<never>(),
      live: undefined,
    };
    const names = [...sectionIds, 'custom:cameras'] as const;
    const paper = document.createElement('div');
    render(
      drawSections(names, view).map(({ content }) => content),
      paper,
    );
    expect(paper.querySelectorAll('section')).to.have.length(sectionIds.length);
    expect(paper.querySelectorAll('button, input')).to.have.length(0);
    expect(paper.querySelector('a[href="#shirase-custom:cameras"]')).not.to.equal(null);
  });
});

describe('a notice of bad texts', () => {
  const bad: [name: string, text: string][] = [
    ['a word of 200 letters', 'W'.repeat(200)],
    ['5,000 characters', '個人情報の取り扱いについて、'.repeat(358)],
    ['right to left in Japanese', '当社は、شركة الاتصالات（٣٥٪）と עברית を\u202e使います。'],
    ['markup', '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>[押す](javascript:1)'],
  ];
  // A layout of all sections with so many letters takes seconds: half of them at a time, in their width from the start.
  const middle = sectionIds.length / 2;
  const halves = { 'the first half': sectionIds.slice(0, middle), 'the second': sectionIds.slice(middle) };
  beforeEach(() => void (document.body.style.width = '320px'));
  afterEach(() => void (document.body.style.width = ''));

  const rows = bad.flatMap(([name, text]) =>
    Object.entries(halves).map(([half, sections]) => [`${name}, ${half}`, text, sections] as const),
  );
  for (const [name, text, sections] of rows)
    it(`stays within a phone and is text alone: ${name}`, async () => {
      const { notice, services, categories } = completeConfig;
      const config = {
        ...complete,
        notice: { ...(everywhere(notice, text) as object), sections },
        services: everywhere(services, text),
        categories: everywhere(categories, text),
        company: { name: text, address: text },
      };
      const element = await place(tag, { config, lang: 'en' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(element.scrollWidth).to.be.at.most(320);
      expect(partsOf(element, 'section').length).to.be.at.least(sections.length);
      for (const section of partsOf(element, 'section')) expect(section.scrollWidth).to.be.at.most(320);
      expect(element.renderRoot.querySelectorAll('script, img:not([part="mark"])')).to.have.length(0);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });

  it('draws three hundred purposes within a phone, numbered to the last', async () => {
    const items = Array.from({ length: 300 }, (_, i) => `目的${i + 1}のため`);
    const groups = [{ subject: 'お客さま', items }];
    const element = await place(tag, {
      config: { format: 1, notice: { sections: ['purposes'], purposes: { groups } } },
    });
    element.parentElement!.style.width = '320px';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const purposes = [...element.renderRoot.querySelectorAll('ol > li')];
    expect(purposes).to.have.length(300);
    // The number stands in the room before the words, and is no wider than that.
    const { paddingInlineStart } = getComputedStyle(purposes[299]!);
    const number = Number.parseFloat(getComputedStyle(purposes[299]!, '::before').width);
    expect(number).to.be.below(Number.parseFloat(paddingInlineStart));
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });

  it('draws lists ten levels deep within a phone, three levels of them', async () => {
    const deep = (level: number): object => ({
      text: `段${level}`,
      items: level < 10 ? [deep(level + 1)] : [],
    });
    const config = {
      format: 1,
      notice: { sections: ['retention'], retention: { items: [deep(1), deep(1)] } },
    };
    const element = await place(tag, { config });
    element.parentElement!.style.width = '320px';
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(element.renderRoot.querySelectorAll('ul ul ul ul')).to.have.length(0);
    expect(element.renderRoot.querySelectorAll('li')).to.have.length(20);
    expect(element.scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
  });
});
