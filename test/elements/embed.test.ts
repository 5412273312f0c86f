import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/embed';
import type { EmbedElement } from '../../src/elements/embed';
import type { PageStore } from '../../src/core/store';
import { press as key } from '../harness/keys';
import {
  ads,
  emptyPlaces,
  file,
  forgetChoices,
  hostile,
  newStore,
  partOf,
  partsOf,
  press,
  words,
} from './notice-fixture';

const video = { ...ads, id: 'video', alias: ['Video'], linkedToPersonalData: false };
const other = { ...video, id: 'other', alias: [] };
const json = { ...file, consent: { model: 'optIn' }, services: [video, other] };
const address = '/package.json?embed';

const frameOf = (element: EmbedElement): HTMLIFrameElement => element.querySelector('iframe')!;
const hasPanel = (element: EmbedElement): boolean => partsOf(element, 'panel').length > 0;

interface Given {
  readonly store?: PageStore | undefined;
  readonly service?: string;
  readonly category?: string;
  readonly lang?: string;
}

async function place({
  store = newStore(json),
  service = 'video',
  category,
  lang = 'ja',
}: Given = {}): Promise<EmbedElement> {
  const element = await fixture<EmbedElement>(
    html`<shirase-embed service=${service} lang=${lang} .store=${store}>
      <iframe
        data-src=${address}
        title="紹介の動画"
        width="560"
        height="315"
        allow="fullscreen"
        loading="lazy"
      ></iframe>
      <a href="#video">Link</a>
    </shirase-embed>`,
  );
  if (category) frameOf(element).dataset['category'] = category;
  element.requestUpdate();
  await element.updateComplete;
  return element;
}

describe('an embed whose service is not allowed', () => {
  afterEach(forgetChoices);

  it('says what the frame shows, who would receive what, and where their policy is', async () => {
    const element = await place();
    expect(words(partOf(element, 'title'))).to.equal('紹介の動画');
    expect(words(partOf(element, 'text'))).to.equal(
      '表示すると、株式会社広告例（アメリカ合衆国）に次の情報が送信されます。',
    );
    expect(words(partOf(element, 'list'))).to.contain('閲覧したページのURL');
    expect(partOf(element, 'policy').querySelector('a')!.href).to.equal('https://ads.example/ja/policy');
    expect(partOf(element, 'panel').getAttribute('aria-labelledby')).to.equal('title');
    expect(emptyPlaces(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('says it in English too', async () => {
    const element = await place({ lang: 'en' });
    expect(words(partOf(element, 'text'))).to.equal(
      'Showing this sends the following to Example Ads Inc. (United States).',
    );
    expect([partOf(element, 'once'), partOf(element, 'always')].map(words)).to.deep.equal([
      'Load once',
      'Always allow',
    ]);
    await expect(element).to.be.accessible();
  });

  it('takes exactly the place of its frame, which keeps it', async () => {
    const element = await place();
    const box = (one: Element): number[] => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return [x, y, width, height];
    };
    const before = box(frameOf(element));
    expect(box(partOf(element, 'panel'))).to.deep.equal(before);
    await press(element as never, partOf(element, 'once'));
    expect(box(frameOf(element))).to.deep.equal(before);
    await expect(element).to.be.accessible();
  });

  it('follows a frame that changes its size', async () => {
    const element = await place();
    frameOf(element).style.width = '300px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(partOf(element, 'panel').offsetWidth).to.equal(frameOf(element).offsetWidth);
    await expect(element).to.be.accessible();
  });

  it('hides its frame, and what stands beside it', async () => {
    const element = await place();
    expect(getComputedStyle(frameOf(element)).visibility).to.equal('hidden');
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('shows what stands beside its frame while there is no file', async () => {
    const element = await place({ store: newStore({ format: 99 }) });
    expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    expect(frameOf(element).hasAttribute('src')).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('gives its frame to the gates under the name of the service', async () => {
    const element = await place({ service: 'Video', category: 'advertising' });
    const { service, category } = frameOf(element).dataset;
    expect([service, category]).to.deep.equal(['video', undefined]);
    await expect(element).to.be.accessible();
  });

  it('says nothing as markup', async () => {
    const store = newStore({ ...json, services: (hostile() as typeof file).services });
    const element = await place({ store, service: 'ads' });
    expect(element.renderRoot.querySelectorAll('img, script')).to.have.length(0);
    expect(element.renderRoot.querySelectorAll('[href^=javascript]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });
});

describe('loading an embed once', () => {
  afterEach(forgetChoices);

  const loaded = async (store: PageStore): Promise<EmbedElement> => {
    const element = await place({ store });
    await press(element as never, partOf(element, 'once'));
    return element;
  };

  it('opens its frame by the keyboard, and gives it the focus', async () => {
    const element = await place();
    partOf(element, 'once').focus();
    await key('Enter');
    await element.updateComplete;
    expect(frameOf(element).getAttribute('src')).to.equal(address);
    expect(hasPanel(element)).to.equal(false);
    expect(document.activeElement).to.equal(frameOf(element));
    await expect(element).to.be.accessible();
  });

  it('records nothing, and opens no other', async () => {
    const store = newStore(json);
    const [before, second] = [store.get(), await place({ store })];
    await loaded(store);
    expect(store.get()).to.equal(before);
    expect(hasPanel(second)).to.equal(true);
    await expect(second).to.be.accessible();
  });

  it('leaves the frame all that it says', async () => {
    const frame = frameOf(await loaded(newStore(json)));
    const said = ['title', 'width', 'height', 'allow', 'loading'].map((name) => frame.getAttribute(name));
    expect(said).to.deep.equal(['紹介の動画', '560', '315', 'fullscreen', 'lazy']);
    await expect(frame.parentElement!).to.be.accessible();
  });

  for (const src of ['javascript:window.hacked=1', 'data:text/html,x', '']) {
    it(`never opens "${src}", and tells the page`, async () => {
      const store = newStore(json);
      const element = await place({ store });
      frameOf(element).dataset['src'] = src;
      await press(element as never, partOf(element, 'once'));
      expect(frameOf(element).hasAttribute('src')).to.equal(false);
      expect(store.problems().map(({ code, got }) => [code, got])).to.deep.equal([['frame-url', src]]);
      await expect(element).to.be.accessible();
    });
  }

  it('holds while the page changes its language, and while another embed is allowed', async () => {
    const store = newStore(json);
    const element = await loaded(store);
    store.setLanguage('en');
    await store.choose({ services: { other: true } }, 'embed');
    await element.updateComplete;
    expect(frameOf(element).getAttribute('src')).to.equal(address);
    await expect(element).to.be.accessible();
  });

  it('ends when the visitor refuses', async () => {
    const store = newStore(json);
    const element = await loaded(store);
    await store.rejectAll('banner');
    await element.updateComplete;
    const frame = frameOf(element);
    expect([frame.hasAttribute('src'), frame.dataset['src']]).to.deep.equal([false, address]);
    expect(hasPanel(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('becomes what the gates govern, without loading anew, when the visitor accepts', async () => {
    const store = newStore(json);
    const element = await loaded(store);
    const changes = new MutationObserver(() => undefined);
    changes.observe(frameOf(element), { attributeFilter: ['src'] });
    await store.acceptAll();
    expect(changes.takeRecords()).to.have.length(0);
    expect(frameOf(element).dataset['src']).to.equal(address);
    await expect(element).to.be.accessible();
  });

  it('ends when the embed leaves the page', async () => {
    const element = await loaded(newStore(json));
    element.remove();
    expect(frameOf(element).hasAttribute('src')).to.equal(false);
    document.body.append(element);
    await element.updateComplete;
    expect(hasPanel(element)).to.equal(true);
    await expect(element).to.be.accessible();
    element.remove();
  });
});

describe('always allowing an embed', () => {
  afterEach(forgetChoices);

  it('grants its service and nothing else, also where the category is refused', async () => {
    const store = newStore(json);
    await store.rejectAll();
    const element = await place({ store });
    const changed = new Promise<void>((resolve) => store.subscribe(() => resolve()));
    partOf(element, 'always').click();
    await changed;
    await element.updateComplete;
    const { granted, by } = store.get();
    expect([granted, by]).to.deep.equal([['necessary', 'video'], 'embed']);
    expect(hasPanel(element)).to.equal(false);
    await expect(element).to.be.accessible();
  });

  it('is not offered where the frame waits for another category too', async () => {
    const element = await place({ category: 'analytics' });
    expect(partsOf(element, 'always')).to.have.length(0);
    expect(partsOf(element, 'once')).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('says so where it could not be kept', async () => {
    const store = newStore(json);
    const unsaved = Object.create(store, {
      choose: { value: () => Promise.resolve({ saved: false }) },
    }) as PageStore;
    const element = await place({ store: unsaved });
    partOf(element, 'always').click();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(words(element.renderRoot.querySelector('[role=status]'))).to.contain('保存できませんでした');
    await expect(element).to.be.accessible();
  });
});

describe('an embed whose service the file does not declare', () => {
  afterEach(forgetChoices);

  it('stays shut, says so, and tells the page once', async () => {
    const store = newStore(json);
    const element = await place({ store, service: 'nobody' });
    await store.acceptAll();
    await element.updateComplete;
    expect(words(partOf(element, 'text'))).to.contain('nobody');
    expect(element.renderRoot.querySelector('button')).to.equal(null);
    expect(frameOf(element).hasAttribute('src')).to.equal(false);
    const told = store.problems().filter(({ code }) => code === 'embed-service');
    expect(told.map(({ got }) => got)).to.deep.equal(['nobody']);
    await expect(element).to.be.accessible();
  });
});
