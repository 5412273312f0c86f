import type { ConsentSettings } from '../config/consent-settings';
import type { Problem } from '../config/problem';
import type { LanguageTag } from '../config/types/small-types';
import type { Action, Method } from './answer';
import type { Cell, Listener } from './cell';
import type { Consent } from './consent';

/** What the page wants on the visitor's screen. `banner: null` leaves it to whether the visitor is being asked. */
export interface Screen {
  readonly banner: boolean | null;
  readonly preferences: boolean;
}

/** The page's one truth. Facts go out by `get` and `subscribe`; the only thing that comes back is a choice. */
export interface Store {
  get(): Consent;
  /** Whether a category or service may run; `false` for an id that the file does not declare. */
  allows(id: string): boolean;
  /** Calls back after each change, not at once. Returns the way to stop. */
  subscribe(listener: Listener<Consent>): () => void;
  /** Takes a choice. `saved` says whether the next page will know it. */
  dispatch(action: Action, by: Method): { saved: boolean };
  setLanguage(language: LanguageTag): void;
  readonly screen: Cell<Screen>;
  readonly problems: Cell<readonly Problem[]>;
  tell(...problems: readonly Problem[]): void;
  /** The file's JSON, for the screen's door; `undefined` until it has arrived. */
  source(): unknown;
  settings(): ConsentSettings | undefined;
  /** Takes the file, once. */
  open(json: unknown): void;
}

export interface StoreOptions {
  /** The name of the cookie. */
  readonly name: string;
  /** The language that the page says it is in. */
  readonly language: LanguageTag | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
