import { sharedStore, shareStore } from '../../src/core/shared-store';
import type { FetchModule, Module, ModuleName } from '../../src/loader/fetch-module';
import { run } from '../../src/loader/run';
import type { PageShirase } from '../../src/shirase';
import { keeper } from '../core/keeper';
import { forget } from '../core/storage-faults';

const prefix = 'loader-test-';

export const file = (more: object = {}) => ({
  format: 1,
  categories: [{ id: 'analytics' }],
  services: [{ id: 'counter', category: 'analytics' }],
  ...more,
});

/** A page with our script on it, and what the script has fetched. */
export interface Page {
  readonly cookie: string;
  readonly fetched: ModuleName[];
  readonly shirase: PageShirase | undefined;
}

const warn = console.warn;

/** Puts the file on the page, as it is written. */
export function writeInline(text: string): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['shiraseConfig'] = '';
  script.textContent = text;
  document.head.append(script);
}

export const newCookie = (): string => prefix + crypto.randomUUID();

/** Runs the script tag with some attributes. `modules` stands for what lies beside it. */
export function load(
  data: Readonly<Record<string, string>> = {},
  modules: (name: ModuleName) => Promise<Module | void> = (name) =>
    Promise.resolve(name === 'keep' ? { default: keeper() } : undefined),
): Page {
  const script = document.createElement('script');
  const cookie = data['cookie'] ?? newCookie();
  Object.assign(script.dataset, { cookie, ...data });
  const fetched: ModuleName[] = [];
  const fetch: FetchModule = (name) => {
    fetched.push(name);
    return modules(name);
  };
  console.warn = () => undefined;
  run(script, fetch);
  return { cookie, fetched, shirase: sharedStore<PageShirase>() };
}

/** Takes all of it off the page again. */
export function unload(): void {
  console.warn = warn;
  shareStore(undefined);
  delete window.shirase;
  for (const one of document.querySelectorAll('[data-shirase-config], html > :not(head, body)')) one.remove();
  forget(prefix);
}

/** Resolves when all that was promised before has been. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Resolves when the browser has had time to spare. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    const wait = (window as Partial<Window>).requestIdleCallback ?? setTimeout;
    setTimeout(() => wait(() => setTimeout(resolve)));
  });
