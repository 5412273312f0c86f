import { fixture, html } from '@open-wc/testing';
import { createStore } from '../../src/core/create-store';
import { keeper } from '../core/keeper';
import type { PageStore } from '../../src/core/store';
import { openGates, type Root } from '../../src/gates/open-gates';
import { makeAnew } from '../../src/gates/make-anew';

const prefix = 'gates-test-';

/** Ids of one test's own. Gates once opened watch the page until it goes, so that all tests of a page share them. */
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

const groups = Array.from({ length: 80 }, (_, index): Names => {
  const [ads, one, two, needed] = ['ads', 'one', 'two', 'needed'].map((name) => `${name}-${index}`);
  return { ads: ads!, one: one!, two: two!, needed: needed! };
});

/** Each group has a category to choose and two services in it; all have what nobody has to allow. */
const file = {
  format: 1,
  categories: [{ id: 'all', required: true }, ...groups.map(({ ads }) => ({ id: ads }))],
  services: groups.flatMap(({ ads, one, two, needed }) => [
    { id: one, category: ads },
    { id: two, category: ads },
    { id: needed, category: 'all' },
  ]),
};

type Late = () => Promise<typeof makeAnew>;

const open = (store: PageStore, late: Late) => {
  const scan = openGates(store, late);
  store.open(file);
  return scan;
};

const makesAnew: Late = () => Promise.resolve(makeAnew);
const page = createStore(`${prefix}page`, 'en', keeper);
const scanPage = open(page, makesAnew);

/** The page's gates, all shut, with a group of ids that no other test has used. */
export function gates(): Gates {
  void page.rejectAll();
  return { store: page, names: groups.pop()!, scan: scanPage };
}

/** Gates of their own for scripts, with another way to make them anew. */
export function gatesWith(late: Late): Gates {
  void page.rejectAll();
  const store = createStore(prefix + crypto.randomUUID(), 'en', keeper);
  return { store, names: groups.pop()!, scan: open(store, late) };
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
