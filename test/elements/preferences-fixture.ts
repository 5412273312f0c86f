import { fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import '../../src/define/preferences';
import '../../src/define/preferences-link';
import type { PreferencesElement } from '../../src/elements/preferences';
import { keeper } from '../core/keeper';

export const file = {
  format: 1,
  languages: { default: 'en', available: ['en', 'ja'] },
  consent: { model: 'optOut' },
  categories: [
    {
      id: 'necessary',
      required: true,
      label: { en: 'Needed', ja: '必須' },
      description: { en: 'Keeps you signed in.' },
    },
    {
      id: 'analytics',
      label: { en: 'Analytics', ja: 'アクセス解析' },
      refusal: { consequence: { en: 'Nothing changes.' } },
    },
    {
      id: 'advertising',
      label: { en: 'Advertising', ja: '広告' },
      description: { en: 'Pays for the site.' },
    },
  ],
  services: [
    { id: 'session', category: 'necessary', name: { en: 'Sign-in' } },
    {
      id: 'counter',
      category: 'analytics',
      name: { en: 'Counter' },
      recipient: { name: { en: 'Counting Ltd.' } },
      dataSent: [{ en: 'Pages viewed' }, { text: { en: 'Device' }, items: [{ en: 'Screen size' }] }],
      ourPurpose: { en: 'To improve the site' },
      theirPurpose: { en: 'To improve their counting' },
      policyUrl: 'https://counting.example/privacy',
    },
    { id: 'ads-one', category: 'advertising', name: { en: 'Ads One' } },
    { id: 'ads-two', category: 'advertising', name: { en: 'Ads Two' } },
  ],
};

const prefix = 'preferences-test-';

/** A store with a cookie of its own, with the file already open unless `null` is given. */
export function newStore(json: object | null = file, name: string = prefix + crypto.randomUUID()): PageStore {
  const store = createStore(name, 'en', keeper);
  if (json) store.open(json);
  return store;
}

export const withModel = (model: string) => ({ ...file, consent: { model } });

export function forgetChoices(): void {
  for (const cookie of document.cookie.split('; ')) {
    if (cookie.startsWith(prefix)) document.cookie = `${cookie.split('=')[0]}=; max-age=0; path=/`;
  }
  localStorage.clear();
}

/** The preferences, closed. */
export const place = (store: PageStore): Promise<PreferencesElement> =>
  fixture<PreferencesElement>(html`<shirase-preferences .store=${store}></shirase-preferences>`);

export async function show(store: PageStore, element: PreferencesElement): Promise<void> {
  store.showPreferences();
  await element.updateComplete;
}

/** The preferences, open. */
export async function open(store: PageStore = newStore()): Promise<PreferencesElement> {
  const element = await place(store);
  await show(store, element);
  return element;
}

export const dialogOf = (element: PreferencesElement): HTMLDialogElement =>
  element.renderRoot.querySelector('dialog')!;

export const partOf = (element: HTMLElement, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

export const switchOf = (element: PreferencesElement, id: string): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>(`#switch-${id}`)!;

export async function press(element: PreferencesElement, target: HTMLElement): Promise<void> {
  target.click();
  await element.updateComplete;
}

/** Opens the services of the nth category. */
export async function openServices(element: PreferencesElement, index: number): Promise<HTMLElement> {
  const details = element.renderRoot.querySelectorAll<HTMLElement>('.category details')[index]!;
  const opened = new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  details.querySelector('summary')!.click();
  await opened;
  await element.updateComplete;
  return details;
}

/** Waits for an animation frame, in which the element announces, and for the drawing after it. */
export async function announced(element: PreferencesElement): Promise<string> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.updateComplete;
  return element.renderRoot.querySelector('[role="status"]')!.textContent.trim();
}

/** The id, part or tag of what holds the focus, through shadow roots; an element itself makes no readable message. */
export function focused(): string {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at?.id || at?.getAttribute('part') || at?.localName || '';
}
