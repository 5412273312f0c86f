import type { ConsentSettings } from '../config/consent-settings';
import type { Problem } from '../config/problem';
import { readConsent } from '../config/read-consent';
import { strictness } from '../config/strictness';
import { trouble } from '../config/trouble';
import type { LanguageTag } from '../config/types/small-types';
import { answer, type Choice, type Method } from './answer';
import { cell } from './cell';
import { describeRecord, idsOf, type Consent } from './consent';
import { decide, isAsked, type Allowed } from './decide';
import { keep, recall } from './keep';
import { encode, type ConsentRecord } from './record';
import type { Standing } from './standing';
import type { PageStore, Saved, Screen } from './store';

const now = (): number => Math.floor(Date.now() / 1000);

/** Eight letters and digits; unique enough to tell records apart, useless for following anybody. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

/**
 * The store of a page. Until it is given the file, it denies.
 *
 * @param name The name of the cookie.
 * @param language The language that the page says it is in; empty where it says none.
 */
export function createStore(name: string, language: LanguageTag): PageStore {
  let json: unknown;
  let settings: ConsentSettings | undefined;
  let standings: readonly Standing[] = [];
  let allowed: Allowed = new Map();

  const view = (by: Method | null): Consent =>
    Object.freeze({
      ready: !!settings?.usable,
      asked: !!settings && isAsked(settings, standings),
      model: settings?.model ?? null,
      language: language || (settings?.language ?? ''),
      granted: idsOf(allowed, true),
      refused: idsOf(allowed, false),
      by,
      ...describeRecord(standings.find((one) => one.answered)?.record, settings),
    });
  const { get, set, subscribe } = cell(view(null));
  const { get: problems, set: setProblems, subscribe: onProblems } = cell<readonly Problem[]>([]);
  const screen = cell<Screen>({ banner: null, preferences: false });
  const tell = (...more: readonly Problem[]): void => setProblems([...problems(), ...more]);
  const show = (part: Partial<Screen>): void => screen.set({ ...screen.get(), ...part });

  const settle = (file: ConsentSettings, found: readonly Standing[], by: Method | null): void => {
    standings = found;
    allowed = decide(file, found);
    set(view(by));
  };

  const take = (choice: Choice, by: Method = 'api'): Saved => {
    if (!settings?.usable) return { saved: false };
    const record: ConsentRecord = {
      consentVersion: settings.consentVersion,
      time: now(),
      strictness: strictness(settings.model),
      id: standings.find((one) => one.record)?.record?.id ?? newId(),
      ...answer(choice, settings, allowed),
    };
    const kept = keep(name, encode(record), settings);
    settle(settings, [kept === 'lost' ? {} : { answered: true, record }], by);
    if (kept !== 'kept') tell(trouble('not-saved'));
    return { saved: kept === 'kept' };
  };

  return {
    get,
    subscribe,
    problems,
    onProblems,
    screen,
    tell,
    allows: (id) => (allowed.get(id) ?? allowed.get(settings?.aliases.get(id) ?? '')) === true,
    source: () => json,
    settings: () => settings,
    acceptAll: (by) => take(true, by),
    rejectAll: (by) => take(false, by),
    withdraw: () => take(false),
    acknowledge: () => take({}, 'acknowledge'),
    choose: take,
    showBanner: () => show({ banner: true }),
    showPreferences: () => show({ preferences: true }),
    hide: () => show({ banner: false, preferences: false }),
    setLanguage(next: LanguageTag) {
      language = next;
      set(view(get().by));
    },
    open(file) {
      if (settings) return;
      json = file;
      settings = readConsent(file);
      const found = recall(name, settings, now());
      settle(settings, found, found.length ? 'stored' : null);
      if (found.some(({ record, answered }) => !record && !answered)) tell(trouble('record-unreadable'));
    },
  };
}
