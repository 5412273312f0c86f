import type { Problem } from './config/problem';
import type { LanguageTag } from './config/types/small-types';
import type { Consent } from './core/consent';
import type { Store } from './core/store';

/** The categories and services of a choice. */
export interface Choices {
  readonly categories?: Readonly<Record<string, boolean>>;
  /** `null`: follow the category again. */
  readonly services?: Readonly<Record<string, boolean | null>>;
}

/** Whether the next page will know of the choice. */
export interface Saved {
  readonly saved: boolean;
}

/** What a page can ask of shirase: the value of `start()` and `window.shirase`, the same object, one per page. */
export interface Shirase {
  /** The state now; the same reference until something changes. */
  get(): Consent;
  /** Whether a category or service may run; `false` for an id that the file does not declare. */
  allows(id: string): boolean;
  /** Calls back after each change, not at once. Returns the way to stop. */
  subscribe(listener: (consent: Consent, previous: Consent) => void): () => void;
  /** Settles within four seconds, whether or not the file came, and never rejects. */
  readonly ready: Promise<Consent>;
  acceptAll(): Saved;
  rejectAll(): Saved;
  /** Says that the notice was read; keeps everything as it is. */
  acknowledge(): Saved;
  choose(choices: Choices): Saved;
  /** Refuses everything that can be refused. */
  withdraw(): Saved;
  showBanner(): void;
  showPreferences(): void;
  /** Takes the banner and the preferences off the screen; records nothing. */
  hide(): void;
  setLanguage(language: LanguageTag): void;
  /** Looks for gates in a part of the page that the observer cannot see, a shadow root for instance. */
  scan(root?: Document | Element): void;
  problems(): readonly Problem[];
  /** Runs a callback with this object. Before the script has loaded, `(window.shirase ||= []).push(…)` queues it. */
  push(...callbacks: readonly ((shirase: Shirase) => void)[]): void;
  /** What the elements read and write; not needed on a page. */
  readonly store: Store;
}
