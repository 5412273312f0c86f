import { expect, waitUntil } from '@open-wc/testing';
import { direction } from '../../src/config/localize';
import '../../src/define/all';
import { languageTags } from '../../src/elements/language-files';
import * as banners from './banner-fixture';
import * as notices from './notice-fixture';
import * as layers from './preferences-fixture';

const partial = ['de', 'fr', 'es', 'pt', 'vi', 'ar'];

/** A key, a place or a mark that nobody has made anything of. */
const raw =
  /\b(preferences|remark|embed|notice|services?|switch|state|optOut|cookies?|purposes|route|exception|glossary|term|mechanism|transfer|access|adOptOuts|beacons|transmissions)\.\w|[{}|]|\*\*/;

/** The words of the screen's own, without those of the file, which come in another language. */
function ownWords(root: ParentNode): string {
  const copy = document.createElement('div');
  for (const child of root.children) copy.append(child.cloneNode(true));
  for (const one of copy.querySelectorAll('[lang]:not(:scope > [lang]), code, rt')) one.remove();
  return copy.textContent;
}

const labels = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')!);

const offering = (tag: string) => ({ default: 'en', available: ['en', tag] });

for (const tag of languageTags) {
  const drawnIn = (element: HTMLElement): HTMLElement =>
    element.shadowRoot!.querySelector<HTMLElement>(`[lang="${tag}"]`)!;
  const saysIt = (element: HTMLElement): void => {
    const drawn = drawnIn(element);
    expect(drawn.querySelector('h2,[part=title]')!.matches(`:dir(${direction(tag)})`)).to.equal(true);
    expect(ownWords(element.shadowRoot!)).not.to.match(raw);
    expect(labels(drawn).join()).not.to.match(raw);
  };

  describe(`in ${tag}`, () => {
    afterEach(() => {
      banners.forgetBanner();
      layers.forgetChoices();
    });

    it('the banner comes up, in no other language', async () => {
      const store = banners.newStore(banners.fileOf({}, { languages: offering(tag) }), tag);
      const element = await banners.place(store);
      await waitUntil(() => element.shadowRoot!.querySelector('.panel'));
      saysIt(element);
      expect(drawnIn(element).querySelector('[lang]')).to.equal(null);
      expect(element.shadowRoot!.querySelectorAll('button')).to.have.length(3);
      await expect(element).to.be.accessible();
    });

    it('the preferences open, in no other language but what the file says', async () => {
      const store = layers.newStore({ ...layers.file, languages: offering(tag) });
      store.setLanguage(tag);
      const element = await layers.place(store);
      store.showPreferences();
      await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
      saysIt(element);
      const others = [...drawnIn(element).querySelectorAll<HTMLElement>('[lang]')];
      const words = others.map(({ textContent }) => textContent);
      expect(JSON.stringify(layers.file)).to.satisfy((all: string) =>
        words.every((one) => all.includes(one)),
      );
      expect(others.every(({ dir }) => dir === 'auto')).to.equal(true);
      await expect(element).to.be.accessible();
    });

    for (const name of ['transmissions', 'cookies', 'purposes', 'ad-opt-outs', 'web-beacons']) {
      it(`<shirase-${name}> says ${partial.includes(tag) ? 'in English what it cannot say' : 'all'}`, async () => {
        const { languages: _, ...file } = notices.whole;
        const element = await notices.place(`shirase-${name}`, {
          config: { ...file, languages: { ...offering(tag), original: 'ja' } },
          lang: tag,
        });
        await waitUntil(() => element.shadowRoot!.querySelector('section'));
        saysIt(element);
        const english = [...element.shadowRoot!.querySelectorAll('[lang=en] *, [lang=en]')];
        const title = element.shadowRoot!.querySelector('[part=title] [lang=en]');
        expect(english.length > 0 && !!title).to.equal(partial.includes(tag) && name !== 'transmissions');
        await expect(element).to.be.accessible();
      });
    }
  });
}

describe('a notice in a language of which we have only the banner and the preferences', () => {
  it('has a list in English, joined in English', async () => {
    const config = { ...notices.whole, languages: offering('de') };
    const element = await notices.place('shirase-transmissions', { config, lang: 'de' });
    await waitUntil(() => element.shadowRoot!.querySelector('section'));
    const how = notices.factsOf(element).get('How it is sent')!.firstElementChild as HTMLElement;
    expect([how.lang, notices.words(how)]).to.deep.equal(['en', 'Tag, cookie, and web beacon']);
  });
});

describe('a screen whose words are still to come', () => {
  afterEach(banners.forgetBanner);

  it('stays in the language that it has', async () => {
    const file = banners.fileOf({}, { languages: { default: 'en', available: ['en', 'it', 'ko'] } });
    const store = banners.newStore(file, 'en');
    const element = await banners.place(store);
    store.setLanguage('ko');
    await waitUntil(() => element.shadowRoot!.querySelector('[lang=ko] .panel'));
    expect(banners.wordsOf(element, 'accept')).to.equal('모두 동의');
  });

  it('speaks English, and says so, in a language that we do not have', async () => {
    const file = banners.fileOf({}, { languages: { default: 'it', available: ['it'] } });
    const element = await banners.place(banners.newStore(file, 'it'));
    const title = banners.partOf(element, 'title').firstElementChild as HTMLElement;
    expect([title.lang, title.textContent]).to.deep.equal(['en', 'Cookies on this site']);
    await expect(element).to.be.accessible();
  });

  it('has the words of the file in it all the same', async () => {
    const texts = { ko: { 'preferences.title': '내 설정' } };
    const store = layers.newStore({ ...layers.file, texts, languages: offering('ko') });
    store.setLanguage('ko');
    const element = await layers.place(store);
    store.showPreferences();
    await waitUntil(() => element.shadowRoot!.querySelector('dialog')?.open);
    expect(layers.partOf(element, 'title').textContent.trim()).to.equal('내 설정');
  });
});
