import type { Problem } from './config/problem';
import type { Method } from './core/answer';
import type { Consent } from './core/consent';
import type { PageStore, Store } from './core/store';

type Callback = (shirase: Shirase) => void;
type Change = CustomEvent<{ consent: Consent; previous: Consent; by: Method | null }>;

declare global {
  interface Window {
    /** The page's shirase; before it has started, a queue of callbacks. */
    shirase?: Shirase | Callback[];
  }

  interface DocumentEventMap {
    /** The file has been read. */
    'shirase:ready': Change;
    /** What may run has changed, or the visitor has answered. */
    'shirase:change': Change;
    /** Something is wrong with the file or on the page; once per source. */
    'shirase:problem': CustomEvent<{ problems: readonly Problem[] }>;
    /** A screen has come up. */
    'shirase:shown': CustomEvent<{ element: HTMLElement }>;
    /** A screen has gone. */
    'shirase:hidden': CustomEvent<{ element: HTMLElement }>;
  }
}

/** What a page can ask of shirase: the value of `start()` and `window.shirase`, the same object, one per page. */
export interface Shirase extends Store {
  /** Takes the configuration, where none was named before; otherwise does nothing. */
  start(config?: unknown): Shirase;
  /** Settles within four seconds, whether or not the file came, and never rejects. */
  readonly ready: Promise<Consent>;
  /** Looks for gates in a part of the page that the observer cannot see, a shadow root for instance. */
  scan(root?: Document | DocumentFragment | Element): void;
  /** Runs callbacks with this object. Before it has started, `(window.shirase ||= []).push(…)` queues them. */
  push(...callbacks: readonly Callback[]): void;
}

/** The same, with what the rooms of shirase share. */
export interface PageShirase extends Omit<Shirase, 'start'>, PageStore {
  start(config?: unknown): PageShirase;
}
