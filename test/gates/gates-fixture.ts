import { fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import type { PageStore } from '../../src/core/store';
import { openGates, type Root } from '../../src/gates/open-gates';
import { recreateScript } from '../../src/gates/recreate-script';
import type { Recreate } from '../../src/gates/release-script';

const prefix = 'gates-test-';

/** Ids of one test's own, since gates once opened watch the page until it goes. */
export interface Names {
  readonly ads: string;
  readonly one: string;
  readonly two: string;
  /** A service that nobody has to allow. */
  readonly needed: string;
}

export interface Gates {
  readonly store: PageStore;
  readonly names: Names;
  readonly scan: (root?: Root) => void;
}

function newNames(): Names {
  const suffix = crypto.randomUUID().slice(0, 8);
  return { ads: `ads-${suffix}`, one: `one-${suffix}`, two: `two-${suffix}`, needed: `needed-${suffix}` };
}

const recreates = (): Promise<Recreate> => Promise.resolve(recreateScript);

/** Gates of a store with one category to choose, and two services in it. */
export function gates(recreate = recreates): Gates {
  const names = newNames();
  const store = createStore(prefix + crypto.randomUUID(), 'en');
  const scan = openGates(store, recreate);
  store.open({
    format: 1,
    categories: [{ id: names.ads }, { id: `${names.needed}-all`, required: true }],
    services: [
      { id: names.one, category: names.ads },
      { id: names.two, category: names.ads },
      { id: names.needed, category: `${names.needed}-all` },
    ],
  });
  return { store, names, scan };
}

export function forgetGates(): void {
  for (const pair of document.cookie.split('; ')) {
    if (pair.startsWith(prefix)) document.cookie = `${pair.split('=')[0]}=; max-age=0; path=/`;
  }
  localStorage.clear();
  said.length = 0;
}

/** What the scripts of a test have said, in this order. */
export const said: string[] = [];

const ears = new Map<string, () => void>();

Object.assign(window, {
  say(word: string) {
    said.push(word);
    ears.get(word)?.();
  },
});

/** Resolves when a script says a word. */
export const hears = (word: string): Promise<void> =>
  new Promise((resolve) => (said.includes(word) ? resolve() : ears.set(word, resolve)));

/** Text of a script that says a word. */
export const saying = (word: string): string => `say(${JSON.stringify(word)})`;

/** The address of a script file that says a word; it needs no server. */
export const fileSaying = (word: string, text = saying(word)): string =>
  URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));

/** An element made of markup, as a script would add it. */
export function make<T extends HTMLElement>(markup: string): T {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return document.importNode(template.content.firstElementChild as T, true);
}

/** A gated script with some text or address in it. */
export const gatedScript = (attributes: string, text = ''): HTMLScriptElement =>
  make(`<script type="text/plain" ${attributes}>${text}</script>`);

/** A place on the page that goes when the test is over. */
export const place = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

/** Resolves when all that stood on the page before, and may run, has had its turn. */
export async function turnOver({ names }: Gates, at: HTMLElement): Promise<void> {
  const word = `over-${crypto.randomUUID()}`;
  at.append(gatedScript(`data-service="${names.needed}" src="${fileSaying(word)}"`));
  await hears(word);
  said.splice(said.indexOf(word), 1);
}
