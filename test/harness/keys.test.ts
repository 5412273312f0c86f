import { expect, fixture, html } from '@open-wc/testing';
import { media, press, viewport } from './keys';

const two = html`<div><button id="a">a</button><button id="b">b</button></div>`;

describe('the input commands', () => {
  it('move the focus there and back', async () => {
    const [a, b] = (await fixture(two)).querySelectorAll('button');
    a!.focus();
    await press('Tab');
    expect(document.activeElement).to.equal(b);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(a);
  });

  it('emulate media features, or say that they cannot', async () => {
    const can = await media({ 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(can);
    await media({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('resize the page', async () => {
    await viewport(700, 650);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(innerWidth).to.be.within(600, 700);
  });
});
