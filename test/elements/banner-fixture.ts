import { fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import '../../src/define/banner';
import type { BannerElement } from '../../src/elements/banner';
import { forget } from '../core/storage-faults';
import { keeper } from '../core/keeper';

const prefix = 'banner-test-';

export const fileOf = (banner: object = {}, more: object = {}) => ({
  format: 1,
  languages: { default: 'en', available: ['en', 'ja'] },
  consent: { model: 'optIn' },
  categories: [{ id: 'necessary', required: true }, { id: 'analytics' }, { id: 'advertising' }],
  services: [{ id: 'counter', category: 'analytics' }],
  ...more,
  banner,
});

/** A store with a cookie of its own, with the file already open unless `null` is given. */
export function newStore(json: unknown = fileOf(), language = 'en'): PageStore {
  const store = createStore(prefix + crypto.randomUUID(), language, keeper);
  if (json !== null) store.open(json);
  return store;
}

export const forgetBanner = (): void => forget(prefix);

/** A banner that a page has placed, drawn. */
export async function place(store: PageStore | undefined = newStore()): Promise<BannerElement> {
  const element = await fixture<BannerElement>(html`<shirase-banner .store=${store}></shirase-banner>`);
  await element.updateComplete;
  return element;
}

/** A banner of a file whose part for it is given. */
export const withBanner = (banner: object, more: object = {}): Promise<BannerElement> =>
  place(newStore(fileOf(banner, more)));

export const partOf = <T extends HTMLElement = HTMLElement>(element: Element, name: string): T =>
  element.shadowRoot!.querySelector<T>(`[part="${name}"]`)!;

export const buttonsOf = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('button')].map((button) => button.getAttribute('part')!);

export const wordsOf = (element: Element, name: string): string => partOf(element, name).textContent!.trim();

export const linksOf = (element: Element): HTMLAnchorElement[] => [
  ...element.shadowRoot!.querySelectorAll('a'),
];

export async function press(element: BannerElement, name: string): Promise<void> {
  partOf(element, name).click();
  await element.updateComplete;
}

export const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** What the live region says, after the frame in which the element announces. */
export async function announced(element: BannerElement): Promise<string> {
  await frame();
  await element.updateComplete;
  return element.shadowRoot!.querySelector('[role="status"]')!.textContent!.trim();
}

/** What holds the focus, through shadow roots. To compare by `isFocused`: a page is a lot to print. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

export const isFocused = (element: Element): boolean => focused() === element;
