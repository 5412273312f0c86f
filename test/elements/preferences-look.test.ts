import { expect, fixture, html } from '@open-wc/testing';
import { media, viewport } from '../harness/keys';
import {
  dialogOf,
  file,
  forgetChoices,
  newStore,
  open,
  openServices,
  partOf,
  show,
  switchOf,
} from './preferences-fixture';

const sizeOf = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  return `${width.toFixed(1)} x ${height.toFixed(1)}`;
};

const styleOf = (element: Element): readonly string[] => {
  const { font, color, backgroundColor, borderColor, borderWidth } = getComputedStyle(element);
  return [font, color, backgroundColor, borderColor, borderWidth];
};

/** After the next frame, in which the size of the page arrives, and the dialog's own movement. */
const settled = async (element: Element): Promise<void> => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await Promise.all(element.shadowRoot!.getAnimations().map((one) => one.finished));
};

describe('the preferences, to look at,', () => {
  afterEach(async () => {
    forgetChoices();
    await media({});
    await viewport(800, 600);
  });

  for (const width of [1280, 480]) {
    for (const lang of ['en', 'ja']) {
      it(`give refusing and accepting the same size and style (${lang}, ${width} px)`, async () => {
        const store = newStore();
        store.setLanguage(lang);
        const element = await open(store);
        await viewport(width, 800);
        await settled(element);
        const [accept, reject, save] = ['accept', 'reject', 'save'].map((name) => partOf(element, name)) as [
          HTMLElement,
          HTMLElement,
          HTMLElement,
        ];
        expect(sizeOf(reject)).to.equal(sizeOf(accept));
        expect(styleOf(reject)).to.deep.equal(styleOf(accept));
        expect(save.offsetHeight).to.equal(accept.offsetHeight).and.to.be.at.least(44);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('need no sideways scroll on a narrow screen', async () => {
    const element = await open();
    await viewport(320, 640);
    for (const index of [0, 1, 2]) await openServices(element, index);
    await settled(element);
    const dialog = dialogOf(element);
    const body = element.renderRoot.querySelector('.body')!;
    expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
    expect(body.scrollWidth).to.be.at.most(body.clientWidth);
    expect(dialog.getBoundingClientRect().width).to.equal(innerWidth);
    await expect(element).to.be.accessible();
  });

  it('scroll in the middle only, however much is opened', async () => {
    const element = await open();
    for (const index of [0, 1, 2]) await openServices(element, index);
    const dialog = dialogOf(element);
    const body = element.renderRoot.querySelector('.body')!;
    expect(dialog.scrollHeight).to.equal(dialog.clientHeight);
    expect(body.scrollHeight).to.be.above(body.clientHeight);
    await expect(element).to.be.accessible();
  });

  it('scroll as a whole on a very low screen, so that the foot covers nothing', async () => {
    const element = await open();
    await viewport(640, 300);
    await settled(element);
    expect(getComputedStyle(element.renderRoot.querySelector('.body')!).overflowY).to.equal('visible');
    partOf(element, 'save').scrollIntoView();
    expect(partOf(element, 'save').getBoundingClientRect().bottom).to.be.at.most(innerHeight + 1);
    await expect(element).to.be.accessible();
  });

  it('are legible in the dark and in forced colours', async function () {
    if (!(await media({ 'prefers-color-scheme': 'dark' }))) this.skip();
    const element = await open();
    await openServices(element, 1);
    await expect(element).to.be.accessible();
    await media({ 'forced-colors': 'active' });
    const { borderTopColor, backgroundColor } = getComputedStyle(switchOf(element, 'analytics'));
    expect(borderTopColor).to.equal(backgroundColor);
    await expect(element).to.be.accessible();
  });

  it('stand still for those who asked for less motion', async function () {
    if (!(await media({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    const element = await open();
    expect(element.renderRoot.querySelector('dialog')!.getAnimations()).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('take nothing of the styles of the page', async () => {
    const store = newStore();
    const page = await fixture(
      html`<div lang="ja"><shirase-preferences .store=${store}></shirase-preferences></div>`,
    );
    page.classList.add('loud');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.loud { font-size: 40px; letter-spacing: 1em; text-transform: uppercase }');
    document.adoptedStyleSheets = [sheet];
    const element = page.querySelector('shirase-preferences')!;
    await show(store, element);
    const { fontSize, lineHeight, letterSpacing, textTransform } = getComputedStyle(dialogOf(element));
    expect([fontSize, lineHeight, letterSpacing, textTransform]).to.deep.equal([
      '16px',
      '28px',
      'normal',
      'none',
    ]);
    document.adoptedStyleSheets = [];
    await expect(element).to.be.accessible();
  });

  it('speak the language of the page, and say where a text is in another', async () => {
    const store = newStore();
    store.setLanguage('ja');
    const element = await open(store);
    expect(dialogOf(element).lang).to.equal('ja');
    expect(partOf(element, 'reject').textContent.trim()).to.equal('すべて拒否する');
    expect(element.renderRoot.querySelector('#about-analytics [lang="en"]')!.textContent).to.equal(
      'Nothing changes.',
    );
    await expect(element).to.be.accessible();
  });

  it('tell who receives what and why, without leaving the page', async () => {
    const element = await open();
    const details = await openServices(element, 1);
    const words = details.querySelector('dl')!.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Recipient Counting Ltd.').and.to.contain('Screen size');
    expect(words).to.contain('Our purpose To improve the site').and.to.contain('Their purpose To improve');
    const link = details.querySelector('a')!;
    expect(link.textContent.trim()).to.equal('Privacy policy of Counting Ltd.(opens in a new tab)');
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://counting.example/privacy',
      '_blank',
      'noopener noreferrer',
    ]);
    await expect(element).to.be.accessible();
  });

  it('offer only what the core knows, and show markup as text', async () => {
    const services = [
      { id: 'lost', category: 'nowhere', name: { en: 'Lost' } },
      { id: 'sly', category: 'necessary', model: 'optIn', name: { en: 'Sly' } },
      { id: 'once', category: 'analytics', name: { en: '<img src=x onerror=alert(1)>' } },
      { id: 'once', category: 'analytics', name: { en: 'Twice' } },
      { id: 'once', category: 'advertising', name: { en: 'Thrice' } },
    ];
    const element = await open(newStore({ ...file, services }));
    const details = await openServices(element, 0);
    expect(element.renderRoot.querySelectorAll('details')).to.have.length(1);
    expect(details.querySelectorAll('[part="service"]')).to.have.length(1);
    expect(details.querySelector('h4')!.textContent).to.contain('<img src=x');
    expect(element.renderRoot.querySelectorAll('img')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});
