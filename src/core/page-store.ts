import type { ConsentSettings } from '../config/consent-settings';
import type { Problem } from '../config/problem';
import { readConsent } from '../config/read-consent';
import type { LanguageTag } from '../config/types/small-types';
import { answer, type Action, type Method } from './answer';
import { cell, type Listener } from './cell';
import { describe, type Consent } from './consent';
import { decide, type Decision } from './decide';
import { keep, recall } from './keep';
import { encode, type ConsentRecord } from './record';
import type { Standing } from './standing';
import type { Screen, Store, StoreOptions } from './store';

const trouble = (code: 'not-saved' | 'record-unreadable'): Problem => ({ path: '', code, level: 'warning' });

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');

/** The store of a page. Until it is given the file, it denies. */
export class PageStore implements Store {
  readonly screen = cell<Screen>({ banner: null, preferences: false });
  readonly problems = cell<readonly Problem[]>([]);
  readonly #options: StoreOptions;
  readonly #consent;
  #language: LanguageTag | undefined;
  #json: unknown;
  #settings: ConsentSettings | undefined;
  #standings: readonly Standing[] = [];
  #decision: Decision = { asked: false, allowed: new Map() };
  #aliases = new Map<string, string>();

  constructor(options: StoreOptions) {
    this.#options = options;
    this.#language = options.language;
    this.#consent = cell(this.#view(null));
  }

  get(): Consent {
    return this.#consent.get();
  }

  subscribe(listener: Listener<Consent>): () => void {
    return this.#consent.subscribe(listener);
  }

  allows(id: string): boolean {
    return this.#decision.allowed.get(this.#aliases.get(id) ?? id) === true;
  }

  source(): unknown {
    return this.#json;
  }

  settings(): ConsentSettings | undefined {
    return this.#settings;
  }

  tell(...problems: readonly Problem[]): void {
    if (problems.length) this.problems.set([...this.problems.get(), ...problems]);
  }

  setLanguage(language: LanguageTag): void {
    this.#language = language;
    this.#consent.set(this.#view(this.get().by));
  }

  open(json: unknown): void {
    if (this.#settings) return;
    const { settings, problems } = readConsent(json);
    this.#json = json;
    this.#settings = settings;
    this.#aliases = new Map(settings.services.flatMap(({ alias, id }) => alias.map((name) => [name, id])));
    const found = recall(this.#options.name, settings, this.#seconds());
    this.#settle(settings, found, found.length ? 'stored' : null);
    this.tell(...problems);
    if (found.some(({ refusesAll, answered }) => refusesAll && !answered)) this.tell(trouble('record-unreadable'));
  }

  dispatch(action: Action, by: Method): { saved: boolean } {
    const settings = this.#settings;
    if (!settings?.usable) return { saved: false };
    const record: ConsentRecord = {
      consentVersion: settings.consentVersion,
      time: this.#seconds(),
      model: settings.model,
      id: this.#record?.id ?? newId(),
      ...answer(action, settings, this.#decision),
    };
    const kept = keep(this.#options.name, encode(record), settings);
    const lost = kept === 'lost';
    this.#settle(settings, [{ answered: !lost, refusesAll: lost, record }], by);
    if (kept !== 'kept') this.tell(trouble('not-saved'));
    return { saved: kept === 'kept' };
  }

  get #record(): ConsentRecord | undefined {
    return this.#standings.find((one) => one.record)?.record;
  }

  #seconds(): number {
    return Math.floor(this.#options.now() / 1000);
  }

  #settle(settings: ConsentSettings, standings: readonly Standing[], by: Method | null): void {
    this.#standings = standings;
    this.#decision = decide(settings, standings);
    this.#consent.set(this.#view(by));
  }

  #view(by: Method | null): Consent {
    const settings = this.#settings;
    const record = this.#standings.some((one) => one.answered) ? this.#record : undefined;
    return describe(this.#language ?? settings?.languages.default ?? 'ja', settings, this.#decision, record, by);
  }
}
