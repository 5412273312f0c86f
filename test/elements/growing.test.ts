import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/transmissions';
import {
  ads,
  file,
  forgetChoices,
  newStore,
  partOf,
  partsOf,
  place,
  words,
  type NoticeElement,
} from './notice-fixture';

const tag = 'shirase-transmissions';

const named = (index: number): object => ({
  ...ads,
  id: `ads-${index}`,
  name: { ja: `広告 ${index}`, en: `Ads ${index}` },
  // Else it would have to be asked for.
  linkedToPersonalData: false,
});
const many = (count: number): object => ({
  ...file,
  services: Array.from({ length: count }, (_, index) => named(index)),
});
const namesOf = (element: NoticeElement): string[] => partsOf(element, 'service-name').map(words);
const japanese = (count: number): string[] => Array.from({ length: count }, (_, index) => `広告 ${index}`);
const listOf = (element: NoticeElement): HTMLElement => element.renderRoot.querySelector('.services')!;
const isWhole = (element: NoticeElement, count: number): Promise<void> =>
  waitUntil(() => partsOf(element, 'service').length === count, undefined, { timeout: 20_000 });

/** As many tasks as the list would need to go on. */
async function someTasks(): Promise<void> {
  for (let task = 0; task < 5; task += 1) {
    const { port1, port2 } = new MessageChannel();
    await new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
    port1.close();
  }
}

describe('a list of two hundred services', function () {
  this.timeout(60_000);

  afterEach(forgetChoices);

  it('is not drawn at once, and in the end has each in its place', async () => {
    const element = await place(tag, { config: many(200) });
    expect(partsOf(element, 'service').length).to.be.below(200);
    await isWhole(element, 200);
    expect(namesOf(element)).to.deep.equal(japanese(200));
  });

  it('is as high from the start as it will be', async () => {
    const element = await place(tag, { config: many(200) });
    await waitUntil(() => listOf(element).childElementCount);
    // What is in sight is known when a frame has been drawn.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const { offsetHeight, childElementCount } = listOf(element);
    expect(childElementCount).to.be.below(200);
    await isWhole(element, 200);
    expect(listOf(element).offsetHeight).to.be.closeTo(offsetHeight, 1);
  });

  it('draws one service again at a press, and goes on', async () => {
    const element = await place(tag, { store: newStore(many(200)) });
    await waitUntil(() => namesOf(element)[0] === '広告 0');
    const [pressed, other] = partsOf(element, 'switch');
    const said = partsOf(element, 'facts').slice(0, 2);
    pressed!.click();
    await waitUntil(() => words(partOf(element, 'state')) === '現在の設定：送信しない');
    expect(partsOf(element, 'switch').slice(0, 2)).to.deep.equal([pressed, other]);
    expect(partsOf(element, 'facts').slice(0, 2)).to.deep.equal(said);
    expect(words(partsOf(element, 'state')[1])).to.equal('現在の設定：送信する');
    await isWhole(element, 200);
    expect(namesOf(element)).to.deep.equal(japanese(200));
  });

  it('leaves what stays as it is at a press', async () => {
    const element = await place(tag, { store: newStore(many(60)) });
    await isWhole(element, 60);
    const changed: Node[] = [];
    const changes = new MutationObserver((records) => changed.push(...records.map(({ target }) => target)));
    changes.observe(element.renderRoot, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    partsOf(element, 'switch')[40]!.click();
    await waitUntil(() => words(partsOf(element, 'state')[40]) === '現在の設定：送信しない');
    changes.disconnect();
    const cards = partsOf(element, 'service');
    const places = changed.map((node) => cards.findIndex((card) => card.contains(node)));
    expect([...new Set(places)].filter((index) => index >= 0)).to.deep.equal([40]);
  });

  it('begins anew in another language', async () => {
    const element = await place(tag, { config: { ...many(200), rules: ['EU'] } });
    element.lang = 'en';
    await waitUntil(() => /^(Ads \d+){200}$/.test(namesOf(element).join('')), undefined, { timeout: 20_000 });
  });

  it('begins anew with another file', async () => {
    const element = await place(tag, { config: many(200) });
    element.config = { ...many(0), services: japanese(60).map((_, index) => named(index + 1000)) };
    await waitUntil(() => /^(広告 1\d{3}){60}$/.test(namesOf(element).join('')));
    expect(partsOf(element, 'service')).to.have.length(60);
    expect(listOf(element).style.paddingBlockEnd).to.equal('');
  });

  it('stops when the element leaves, and goes on when it is back', async () => {
    const element = await place(tag, { config: many(200) });
    const home = element.parentElement!;
    element.remove();
    const { length } = partsOf(element, 'service');
    await someTasks();
    window.dispatchEvent(new Event('beforeprint'));
    expect(partsOf(element, 'service')).to.have.length(length);
    home.append(element);
    await isWhole(element, 200);
    expect(namesOf(element)).to.deep.equal(japanese(200));
  });

  it('is printed as a whole', async () => {
    const element = await place(tag, { config: many(200) });
    window.dispatchEvent(new Event('beforeprint'));
    expect(namesOf(element)).to.deep.equal(japanese(200));
  });
});

describe('a list of fifty services', () => {
  it('is drawn at once', async () => {
    const element = await place(tag, { config: many(50) });
    expect(namesOf(element)).to.deep.equal(japanese(50));
  });
});

// axe leaves so many ranges behind that for a while each node costs a page hundred times as much: nothing comes after it.
describe('a list of sixty services', () => {
  it('says that it is still growing, and is accessible then', async () => {
    const element = await place(tag, { config: many(60) });
    expect(listOf(element).getAttribute('aria-busy')).to.equal('true');
    await expect(element).to.be.accessible();
    await isWhole(element, 60);
    expect(listOf(element).hasAttribute('aria-busy')).to.equal(false);
  });
});
