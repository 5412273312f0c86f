import { expect, fixture, html } from '@open-wc/testing';
import { obeyPageMarks } from '../../src/loader/page-marks';
import type { Shirase } from '../../src/shirase';

const calls: string[] = [];

const shirase = new Proxy({} as Shirase, {
  get: (_, name) => () => void calls.push(String(name)),
});

obeyPageMarks(shirase);

/** Clicks, and says whether the browser was left to follow. */
async function click(content: ReturnType<typeof html>, selector = 'a, button'): Promise<boolean> {
  calls.length = 0;
  const place = await fixture(html`<div>${content}</div>`);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  const stop = (late: Event) => {
    followed = !late.defaultPrevented;
    late.preventDefault();
  };
  let followed = false;
  window.addEventListener('click', stop);
  place.querySelector(selector)!.dispatchEvent(event);
  window.removeEventListener('click', stop);
  return followed;
}

describe('a mark in the page', () => {
  it('opens the preferences', async () => {
    expect(await click(html`<a href="#x" data-shirase="preferences">x</a>`)).to.equal(false);
    expect(calls).to.deep.equal(['showPreferences']);
  });

  it('refuses', async () => {
    expect(await click(html`<button data-shirase="reject">x</button>`)).to.equal(false);
    expect(calls).to.deep.equal(['rejectAll']);
  });

  it('is found around what was pressed', async () => {
    await click(
      html`<button data-shirase="reject">
        <b><i>x</i></b>
      </button>`,
      'i',
    );
    expect(calls).to.deep.equal(['rejectAll']);
  });

  it('may be our link before it is known', async () => {
    await click(html`<shirase-preferences-link><a href="#x">x</a></shirase-preferences-link>`);
    expect(calls).to.deep.equal(['showPreferences']);
  });

  for (const wish of [
    'accept',
    'acceptAll',
    'choose',
    'withdraw',
    'start',
    '',
    'constructor',
    '__proto__',
    'Reject',
  ]) {
    it(`cannot wish for "${wish}"`, async () => {
      expect(await click(html`<a href="#x" data-shirase=${wish}>x</a>`)).to.equal(true);
      expect(calls).to.deep.equal([]);
    });
  }

  it('is none where there is none', async () => {
    expect(await click(html`<a href="#x">x</a>`)).to.equal(true);
    expect(calls).to.deep.equal([]);
  });
});
