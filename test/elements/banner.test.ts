import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { shareStore } from '../../src/core/shared-store';
import { BannerElement } from '../../src/elements/banner';
import {
  announced,
  buttonsOf,
  fileOf,
  forgetBanner,
  linksOf,
  newStore,
  partOf,
  place,
  press,
  withBanner,
  wordsOf,
} from './banner-fixture';

const nextDrawing = async (element: BannerElement): Promise<void> => {
  await Promise.resolve();
  await element.updateComplete;
};

describe('the banner', () => {
  afterEach(forgetBanner);

  it('asks, as a region with a name', async () => {
    const element = await place();
    const panel = partOf(element, 'panel');
    expect(panel.localName).to.equal('section');
    expect(panel.getAttribute('aria-labelledby')).to.equal(partOf(element, 'title').id);
    expect(buttonsOf(element)).to.deep.equal(['accept', 'reject', 'preferences']);
    await expect(element).to.be.accessible();
  });

  it('says what the file says', async () => {
    const element = await withBanner({
      title: { en: 'About **you**' },
      text: 'Line one\nline two',
      labels: { accept: 'Yes', reject: 'No', preferences: 'More' },
    });
    expect(wordsOf(element, 'title')).to.equal('About you');
    expect(partOf(element, 'text').querySelectorAll('br')).to.have.length(1);
    expect(['accept', 'reject', 'preferences'].map((name) => wordsOf(element, name))).to.deep.equal([
      'Yes',
      'No',
      'More',
    ]);
    await expect(element).to.be.accessible();
  });

  it('says that a notice was read, where there is nothing to ask', async () => {
    const store = newStore(fileOf({}, { consent: { model: 'notice' } }));
    const element = await place(store);
    expect(buttonsOf(element)).to.deep.equal(['acknowledge', 'preferences']);
    await press(element, 'acknowledge');
    expect(store.get()).to.include({ asked: false, by: 'acknowledge' });
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes away once the visitor accepts, and grants all', async () => {
    const store = newStore();
    const element = await place(store);
    await press(element, 'accept');
    expect(store.get()).to.include({ asked: false, by: 'banner' });
    expect(store.get().refused).to.deep.equal([]);
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes away once the visitor refuses, and grants nothing', async () => {
    const store = newStore();
    const element = await place(store);
    await press(element, 'reject');
    expect(store.get()).to.include({ asked: false, by: 'banner' });
    expect(store.get().granted).to.deep.equal(['necessary']);
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('goes away after an answer though the page had asked for it', async () => {
    const store = newStore();
    store.showBanner();
    const element = await place(store);
    await press(element, 'reject');
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('opens the second layer and records nothing', async () => {
    const store = newStore();
    const element = await place(store);
    const before = store.get();
    await press(element, 'preferences');
    expect(store.screen.get().preferences).to.equal(true);
    expect(store.get()).to.equal(before);
    expect(partOf(element, 'panel')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('comes and goes as the page wishes', async () => {
    const store = newStore();
    const element = await place(store);
    store.hide();
    await element.updateComplete;
    expect(partOf(element, 'panel')).to.equal(null);
    store.showBanner();
    await element.updateComplete;
    expect(partOf(element, 'panel')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('shows nothing to a visitor who has answered', async () => {
    const store = newStore();
    await store.rejectAll();
    const element = await place(store);
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('tells the page when it comes and goes', async () => {
    const store = newStore();
    store.hide();
    const element = await place(store);
    setTimeout(() => store.showBanner());
    expect(((await oneEvent(document, 'shirase:shown')) as CustomEvent).detail).to.deep.equal({ element });
    setTimeout(() => store.rejectAll());
    store.screen.set({ banner: null, preferences: false });
    expect(((await oneEvent(document, 'shirase:hidden')) as CustomEvent).detail).to.deep.equal({ element });
    await expect(element).to.be.accessible();
  });

  it('announces itself once, and then that the choice is saved', async () => {
    const element = await place();
    expect(await announced(element)).to.equal('Cookies on this site');
    await press(element, 'accept');
    expect(await announced(element)).to.equal('Your choice has been saved.');
    await expect(element).to.be.accessible();
  });

  it('says so where the browser did not take the choice', async () => {
    const store = { ...newStore(), acceptAll: () => Promise.resolve({ saved: false }) };
    const element = await place(store);
    await press(element, 'accept');
    expect(await announced(element)).to.equal('Your choice could not be saved in this browser.');
    await expect(element).to.be.accessible();
  });

  it('can be made in a script, and removed again', async () => {
    const element = document.createElement('shirase-banner');
    element.store = newStore();
    document.body.append(element);
    await element.updateComplete;
    expect(partOf(element, 'panel')).not.to.equal(null);
    const hidden = oneEvent(document, 'shirase:hidden');
    element.remove();
    await hidden;
    expect(element).to.be.instanceOf(BannerElement);
  });
});

describe('the banner and the store', () => {
  const children = html`<shirase-banner><p>Write to us.</p></shirase-banner>`;

  afterEach(() => {
    shareStore(undefined);
    forgetBanner();
  });

  it('meet when the store was first', async () => {
    shareStore(newStore());
    const element = await fixture<BannerElement>(children);
    await element.updateComplete;
    expect(partOf(element, 'panel')).not.to.equal(null);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('meet when the element was first, which shows its children until then', async () => {
    const element = await fixture<BannerElement>(children);
    await element.updateComplete;
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    shareStore(newStore());
    document.dispatchEvent(new CustomEvent('shirase:ready'));
    await element.updateComplete;
    expect(partOf(element, 'panel')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('meet when the file comes last', async () => {
    const store = newStore(null);
    const element = await place(store);
    expect(partOf(element, 'panel')).to.equal(null);
    store.open(fileOf());
    await element.updateComplete;
    expect(partOf(element, 'panel')).not.to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('part when the element leaves, and meet again when it is back', async () => {
    const store = newStore();
    const element = await place(store);
    const parent = element.parentNode!;
    element.remove();
    await store.rejectAll();
    await nextDrawing(element);
    parent.appendChild(element);
    await nextDrawing(element);
    expect(partOf(element, 'panel')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('show the children for good where the file cannot be used', async () => {
    const store = newStore({ ...fileOf(), format: 99 });
    const element = await fixture<BannerElement>(
      html`<shirase-banner .store=${store}><p>Write to us.</p></shirase-banner>`,
    );
    await element.updateComplete;
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    await expect(element).to.be.accessible();
  });
});

describe('the labels of the banner', () => {
  afterEach(forgetBanner);

  for (const [name, labels, accept, reject] of [
    ['none', undefined, 'Accept all', 'Reject all'],
    ['empty ones', { accept: '', reject: {} }, 'Accept all', 'Reject all'],
    ['blank ones', { accept: ' \n', reject: { en: '\u3000' } }, 'Accept all', 'Reject all'],
    ['no words', { accept: 7, reject: null }, 'Accept all', 'Reject all'],
    ['the same', { accept: 'OK', reject: 'OK' }, 'Accept all', 'Reject all'],
    [
      'the same but for a language',
      { accept: { en: 'OK', ja: 'はい' }, reject: { en: 'OK', ja: 'いいえ' } },
      'Accept all',
      'Reject all',
    ],
    ['one that says what our other says', { reject: 'Accept all' }, 'Accept all', 'Reject all'],
    ['another that says what our other says', { accept: 'Reject all' }, 'Accept all', 'Reject all'],
    ['one', { accept: 'Yes' }, 'Yes', 'Reject all'],
  ] as const) {
    it(`are ours where the file has ${name}`, async () => {
      const element = await withBanner({ labels });
      expect([wordsOf(element, 'accept'), wordsOf(element, 'reject')]).to.deep.equal([accept, reject]);
      await expect(element).to.be.accessible();
    });
  }
});

describe('the links of the banner', () => {
  afterEach(forgetBanner);

  const linked = async (link: unknown, more: object = {}) => {
    const store = newStore(fileOf({ links: [link] }, more));
    return { store, element: await place(store) };
  };

  it('lead to an address', async () => {
    const { element } = await linked({ label: 'Privacy', url: '/privacy/' });
    expect(linksOf(element).map((link) => link.getAttribute('href'))).to.deep.equal(['/privacy/']);
    expect(linksOf(element)[0]!.textContent).to.equal('Privacy');
    await expect(element).to.be.accessible();
  });

  it('lead to the address of the language', async () => {
    const { element } = await linked({ label: 'Privacy', url: { ja: '/a/', en: '/b/' } });
    expect(linksOf(element)[0]!.getAttribute('href')).to.equal('/b/');
    await expect(element).to.be.accessible();
  });

  it('lead to a section on this page', async () => {
    const section = await fixture<HTMLElement>(html`<section id="shirase-cookies">x</section>`);
    const { store, element } = await linked(
      { label: 'Cookies', section: 'cookies' },
      { notice: { page: '/privacy/' } },
    );
    expect(linksOf(element)[0]!.getAttribute('href')).to.equal('#shirase-cookies');
    linksOf(element)[0]!.click();
    expect(store.screen.get().preferences).to.equal(false);
    section.remove();
    await expect(element).to.be.accessible();
  });

  it('lead to a section on the page of the notice', async () => {
    const { element } = await linked(
      { label: 'Cookies', section: 'cookies' },
      { notice: { page: { ja: '/a/', en: '/b/' } } },
    );
    expect(linksOf(element)[0]!.getAttribute('href')).to.equal('/b/#shirase-cookies');
    await expect(element).to.be.accessible();
  });

  it('open the second layer where the section is nowhere', async () => {
    const { store, element } = await linked({ label: 'Cookies', section: 'cookies' });
    const before = location.href;
    linksOf(element)[0]!.click();
    expect(store.screen.get().preferences).to.equal(true);
    expect(location.href).to.equal(before);
    await expect(element).to.be.accessible();
  });

  for (const url of [
    'javascript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,x',
    'http://[',
    ['javascript:1'],
    { toString: 'javascript:1' },
    null,
    7,
  ]) {
    it(`are only text by the address ${JSON.stringify(url)}`, async () => {
      const { element } = await linked({ label: 'Privacy', url });
      expect(linksOf(element).filter((link) => !/^(https?|mailto|tel):$/.test(link.protocol))).to.deep.equal(
        [],
      );
      expect(partOf(element, 'panel').textContent).to.include('Privacy');
      await expect(element).to.be.accessible();
    });
  }

  for (const page of ['javascript:alert(1)//', 'data:text/html,x']) {
    it(`do not follow ${page} to the page of the notice`, async () => {
      const { element } = await linked({ label: 'Cookies', section: 'cookies' }, { notice: { page } });
      expect(linksOf(element).map((link) => link.protocol)).not.to.include(page.split(':')[0] + ':');
      await expect(element).to.be.accessible();
    });
  }

  for (const link of [
    null,
    7,
    'x',
    {},
    { url: '/privacy/' },
    { section: 'cookies' },
    { label: '', url: '/x/' },
  ]) {
    it(`are none without words: ${JSON.stringify(link)}`, async () => {
      const { element } = await linked(link);
      expect(linksOf(element).filter((one) => !one.textContent!.trim())).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });
  }
});

describe('the language of the banner', () => {
  afterEach(forgetBanner);

  const languageOf = (element: BannerElement) =>
    partOf(element, 'panel').closest('[lang]')!.getAttribute('lang');

  it('is that of the page', async () => {
    const element = await place(newStore(fileOf(), 'ja'));
    expect(languageOf(element)).to.equal('ja');
    expect(wordsOf(element, 'accept')).to.equal('すべて同意する');
    await expect(element).to.be.accessible();
  });

  it('is that of the element first', async () => {
    const store = newStore(fileOf(), 'en');
    const element = await fixture<BannerElement>(
      html`<shirase-banner lang="ja" .store=${store}></shirase-banner>`,
    );
    await element.updateComplete;
    expect(languageOf(element)).to.equal('ja');
    await expect(element).to.be.accessible();
  });

  it('is one that the file has', async () => {
    const element = await place(newStore(fileOf(), 'fr'));
    expect(languageOf(element)).to.equal('en');
    await expect(element).to.be.accessible();
  });

  it('changes on request', async () => {
    const store = newStore();
    const element = await place(store);
    store.setLanguage('ja');
    await element.updateComplete;
    expect(wordsOf(element, 'reject')).to.equal('すべて拒否する');
    await expect(element).to.be.accessible();
  });

  it('is marked where a text is in another', async () => {
    const element = await withBanner({ title: { ja: 'お知らせ' } });
    expect(partOf(element, 'title').querySelector('[lang]')!.getAttribute('lang')).to.equal('ja');
    await expect(element).to.be.accessible();
  });
});

describe('a hostile file', () => {
  afterEach(forgetBanner);

  const texts = [
    '<img src=x onerror="window.XSS=1">',
    '<svg/onload=window.XSS=1>',
    '<a href="javascript:XSS=1">privacy</a>',
    '[privacy](javascript:XSS=1)',
    '{{constructor.constructor("XSS=1")()}} ${XSS=1}',
    '\u202e\u0000\u0007"\'><script>XSS=1</script>',
    '</h2></section><style>*{display:none}</style>',
  ];

  for (const text of texts) {
    it(`is shown as text: ${JSON.stringify(text)}`, async () => {
      const element = await withBanner({
        title: text,
        text,
        labels: { accept: `1${text}`, reject: `2${text}` },
        links: [{ label: text, url: '/x/' }],
      });
      const root = element.shadowRoot!;
      expect(root.querySelectorAll('img, svg, script, style, iframe')).to.have.length(0);
      expect(linksOf(element).map((link) => link.getAttribute('href'))).to.deep.equal(['/x/']);
      expect((window as { XSS?: unknown }).XSS).to.equal(undefined);
      expect(buttonsOf(element)).to.have.length(3);
    });
  }

  const spiteful = { toString: 1 };
  for (const [name, banner] of [
    ['layout', { layout: spiteful }],
    ['position', { position: spiteful }],
    ['title', { title: spiteful }],
    ['text', { text: [spiteful] }],
    ['links', { links: spiteful }],
    ['a link', { links: [spiteful, { label: spiteful, url: spiteful, lang: spiteful }] }],
    ['a section', { links: [{ label: 'x', section: spiteful }] }],
    ['buttons', { buttons: [spiteful] }],
    ['labels', { labels: { accept: spiteful, reject: spiteful } }],
    ['all', spiteful],
  ] as const) {
    it(`still asks, whatever stands for ${name}`, async () => {
      const element = await withBanner(banner);
      expect(buttonsOf(element)).to.include.members(['accept', 'reject']);
      await expect(element).to.be.accessible();
    });
  }

  it('does not become a style', async () => {
    const element = await withBanner(
      {},
      {
        theme: {
          accent: 'red;} *{display:none',
          surface: 'url(https://evil.test/a)',
          radius: '100%;position:fixed',
        },
      },
    );
    const values = [...element.style].map((name) => element.style.getPropertyValue(name)).join();
    expect(values).not.to.include('evil').and.not.to.include('display');
    await expect(element).to.be.accessible();
  });

  it('with a text of two hundred thousand characters is drawn', async () => {
    const element = await withBanner({ text: '['.repeat(200_000) });
    expect(wordsOf(element, 'text')).to.have.length(200_000);
  });
});
