import type { ConsentSettings } from '../config/consent-settings';
import type { Problem } from '../config/problem';
import { readConsent } from '../config/read-consent';
import { trouble } from '../config/trouble';
import type { LanguageTag } from '../config/types/small-types';
import type { Choice, Method } from './answer';
import { cell } from './cell';
import { describeRecord, idsOf, type Consent } from './consent';
import { decide, isAsked, type Allowed } from './decide';
import type { Keeper } from './keeper-with';
import { readCopy } from './read-copy';
import { recall, stored } from './recall';
import { refusal, type Standing } from './standing';
import type { PageStore, Saved, Screen } from './store';
import { tryTo } from './try-to';

/**
 * The store of a page. Until it is given the file, it denies.
 *
 * @param name The name of the cookie.
 * @param language The language that the page says it is in; empty where it says none.
 * @param keeper Gets what keeps a choice: at once where it is there, since few pages need it.
 */
export function createStore(
  name: string,
  language: LanguageTag,
  keeper: () => Keeper | Promise<Keeper | undefined>,
): PageStore {
  let json: unknown;
  let settings: ConsentSettings | undefined;
  let standings: readonly Standing[] = [];
  let allowed: Allowed = new Map();
  let turns = 0;
  let seen = '';

  const view = (by: Method | null): Consent =>
    Object.freeze({
      ready: !!settings?.usable,
      asked: !!settings && isAsked(settings, standings),
      model: settings?.model ?? null,
      region: settings?.place?.region || null,
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
    seen = stored(name);
    set(view(by));
  };

  const read = (file: ConsentSettings): void => {
    const found = recall(name, file, Date.now() / 1000);
    settle(file, found, found.length ? 'stored' : file.place?.refused[0] ? 'gpc' : null);
    if (found.some(({ record, answered }) => !record && !answered)) tell(trouble('record-unreadable'));
  };

  const allows = (id: string): boolean =>
    (allowed.get(id) ?? allowed.get(settings?.aliases.get(id) ?? '')) === true;

  const take = async (choice: Choice, by: Method = 'api'): Promise<Saved> => {
    const file = settings;
    // A refusal waits for nothing, not even for the file or the next page.
    const refuse = (): unknown => choice === false && tryTo(() => localStorage.setItem(name, refusal));
    if (!file?.usable) {
      refuse();
      return { saved: false };
    }
    const turn = typeof choice === 'boolean' ? (turns += 1) : turns;
    const before = standings;
    let keep: Keeper | Promise<Keeper | undefined> | undefined = keeper();
    if (keep instanceof Promise) {
      refuse();
      if (choice === false) settle(file, [{ answered: true }], by);
      keep = await keep;
      // Meanwhile all was accepted or refused.
      if (turn < turns) return { saved: false };
    }
    const outcome = keep?.keep(choice, store, file, before, by);
    const saved = !!outcome?.saved;
    // Without what keeps it, a refusal is in force already, and anything else is denied.
    if (outcome || choice !== false) settle(file, [outcome?.standing ?? {}], by);
    outcome?.close();
    if (!saved) tell(trouble('not-saved'));
    return { saved };
  };

  const store: PageStore = {
    name,
    get,
    subscribe,
    problems,
    onProblems,
    screen,
    tell,
    allows,
    source: () => json,
    settings: () => settings,
    remembered: () => standings.find((one) => one.record)?.record,
    acceptAll: (by) => take(true, by),
    rejectAll: (by) => take(false, by),
    withdraw: (by) => take(false, by),
    acknowledge: () => take({}, 'acknowledge'),
    choose: take,
    receipts: async () => (await keeper())?.receipts(store) ?? [],
    showBanner: () => show({ banner: true }),
    showPreferences: () => show({ preferences: true }),
    hide: () => show({ banner: false, preferences: false }),
    setLanguage(next: LanguageTag) {
      language = next;
      set(view(get().by));
    },
    open(file, place) {
      if (settings) return;
      json = file;
      settings = readConsent(file, place);
      read(settings);
      if (readCopy(`${name}-queue`)) void store.receipts();
    },
    look() {
      if (settings && stored(name) !== seen) read(settings);
    },
  };
  return store;
}
