import { expect } from '@open-wc/testing';
import { bannerLayouts, bannerPositions } from '../../src/config/words';
import { viewport } from '../harness/keys';
import { forgetBanner, fileOf, frame, newStore, partOf, place, withBanner } from './banner-fixture';

const long = 'このサイトでは、クッキーなどを使って利用者の情報を外部に送信します。'.repeat(30);

const inside = (box: DOMRect): boolean =>
  box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;

describe('the look of the banner', () => {
  afterEach(forgetBanner);

  for (const width of [1280, 480]) {
    describe(`at ${width} pixels`, () => {
      before(() => viewport(width, 720));
      after(() => viewport(800, 600));

      for (const layout of bannerLayouts) {
        for (const position of bannerPositions) {
          it(`keeps ${layout} at ${position} inside the window, with as many words as may be`, async () => {
            const element = await withBanner({ layout, position, text: long });
            const box = partOf(element, 'panel').getBoundingClientRect();
            expect(inside(box), JSON.stringify(box)).to.equal(true);
            expect(box.width).to.be.above(200);
            const isTop = layout !== 'modal' && position.startsWith('top');
            const isBottom = layout !== 'modal' && !isTop;
            if (isTop) expect(box.top).to.be.below(innerHeight - box.bottom);
            if (isBottom) expect(box.top).to.be.above(innerHeight - box.bottom);
            await expect(element).to.be.accessible();
          });
        }
      }
    });
  }

  for (const [position, side] of [
    ['bottom-start', 'left'],
    ['bottom-end', 'right'],
    ['top-start', 'left'],
    ['top-end', 'right'],
  ] as const) {
    it(`puts a box at ${position} to the ${side}, and to the other side in a page that runs from right to left`, async () => {
      const element = await withBanner({ layout: 'box', position });
      const space = () => {
        const { left, right } = partOf(element, 'panel').getBoundingClientRect();
        return left < innerWidth - right ? 'left' : 'right';
      };
      expect(space()).to.equal(side);
      element.style.direction = 'rtl';
      expect(space()).to.equal(side === 'left' ? 'right' : 'left');
      await expect(element).to.be.accessible();
    });
  }

  for (const layout of bannerLayouts) {
    for (const language of ['ja', 'en']) {
      it(`gives accepting and refusing the same weight: ${layout}, ${language}`, async () => {
        const store = newStore(fileOf({ layout, labels: { accept: 'OK' } }), language);
        const element = await place(store);
        const [accept, reject] = ['accept', 'reject'].map((name) => partOf(element, name));
        const [one, other] = [accept!, reject!].map((button) => button.getBoundingClientRect());
        expect(Math.abs(one!.width - other!.width)).to.be.at.most(1);
        expect(Math.abs(one!.height - other!.height)).to.be.at.most(1);
        const [here, there] = [accept!, reject!].map((button) => getComputedStyle(button));
        for (const name of [
          'color',
          'background-color',
          'font',
          'border',
          'border-radius',
          'padding',
        ] as const) {
          expect(here!.getPropertyValue(name), name).to.equal(there!.getPropertyValue(name));
        }
        await expect(element).to.be.accessible();
      });
    }
  }

  it('has buttons of at least 44 pixels', async () => {
    const element = await withBanner({});
    for (const name of ['accept', 'reject', 'preferences']) {
      expect(partOf(element, name).getBoundingClientRect().height).to.be.at.least(44);
    }
    await expect(element).to.be.accessible();
  });

  it('wears the theme of the file, and what the page says of it', async () => {
    const element = await withBanner(
      {},
      { theme: { accent: '#800000', radius: '3px', scheme: 'light', font: 'serif' } },
    );
    const button = getComputedStyle(partOf(element, 'accept'));
    expect(button.backgroundColor).to.equal('rgb(128, 0, 0)');
    expect(button.borderRadius).to.equal('3px');
    expect(button.fontFamily).to.equal('serif');
    element.style.setProperty('--shirase-accent', '#004000');
    expect(getComputedStyle(partOf(element, 'accept')).backgroundColor).to.equal('rgb(0, 64, 0)');
    await expect(element).to.be.accessible();
  });

  it('does not move the page', async () => {
    const before = document.documentElement.scrollHeight;
    const element = await withBanner({ text: long });
    expect(document.documentElement.scrollHeight).to.equal(before);
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    await expect(element).to.be.accessible();
  });

  for (const [position, property] of [
    ['bottom', 'scroll-padding-bottom'],
    ['top', 'scroll-padding-top'],
  ] as const) {
    it(`makes room at the ${position} while it is there, and gives it back`, async () => {
      const { style } = document.documentElement;
      style.setProperty(property, '7px');
      const store = newStore(fileOf({ position }));
      const element = await place(store);
      await frame();
      await frame();
      expect(style.getPropertyValue(property)).to.equal(`${partOf(element, 'panel').offsetHeight}px`);
      await store.rejectAll();
      await element.updateComplete;
      expect(style.getPropertyValue(property)).to.equal('7px');
      style.removeProperty(property);
      await expect(element).to.be.accessible();
    });
  }
});
