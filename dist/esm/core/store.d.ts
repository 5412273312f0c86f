import type { ConsentSettings, Place } from '../config/consent-settings.js';
import type { Problem } from '../config/problem.js';
import type { LanguageTag } from '../config/types/small-types.js';
import type { Choices, Method } from './answer.js';
import type { Cell, Listener } from './cell.js';
import type { Consent } from './consent.js';
import type { Standing } from './standing.js';
import type { Receipt } from './receipt.js';
/** What the page wants on the visitor's screen. `banner: null` leaves it to whether the visitor is being asked. */
export interface Screen {
    readonly banner: boolean | null;
    readonly preferences: boolean;
    /** What this visitor should know besides, in a language; told by whoever has it. */
    readonly remarks?: (language: LanguageTag) => unknown;
}
/** Whether the next page will know of the choice. */
export interface Saved {
    readonly saved: boolean;
}
/** The page's one truth. Facts go out by `get` and `subscribe`; the only thing that comes back is a choice. */
export interface Store {
    /** The state now; the same reference until something changes. */
    get(): Consent;
    /** Whether a category or service may run; `false` for an id that the file does not declare. */
    allows(id: string): boolean;
    /** Calls back after each change, not at once. Returns the way to stop. */
    subscribe(listener: Listener<Consent>): () => void;
    acceptAll(by?: Method): Promise<Saved>;
    rejectAll(by?: Method): Promise<Saved>;
    /** Says that the notice was read; keeps everything as it is. */
    acknowledge(): Promise<Saved>;
    choose(choices: Choices, by?: Method): Promise<Saved>;
    /** Refuses everything that can be refused. */
    withdraw(by?: Method): Promise<Saved>;
    /** The proofs of this browser's decisions, the newest last. Those that still have to be sent are tried again. */
    receipts(): Promise<readonly Receipt[]>;
    showBanner(): void;
    showPreferences(): void;
    /** Takes the banner and the preferences off the screen; records nothing. */
    hide(): void;
    setLanguage(language: LanguageTag): void;
    /** What is wrong, as far as it is known. */
    problems(): readonly Problem[];
}
/** What the rooms of shirase share beside: the file, the screen, and a way to say that something is wrong. */
export interface PageStore extends Store {
    /** The name of the cookie, with which all that we keep begins. */
    readonly name: string;
    readonly screen: Cell<Screen>;
    onProblems(listener: Listener<readonly Problem[]>): () => void;
    tell(...problems: readonly Problem[]): void;
    /** The file's JSON, for the screen's door; `undefined` until it has arrived. */
    source(): unknown;
    settings(): ConsentSettings | undefined;
    /** Takes the file, once, with what it says for the visitor's place where that matters. */
    open(json: unknown, place?: Place): void;
    /** What was kept of the last answer, even where it does not hold any more. */
    remembered(): Standing['record'];
    /** Looks whether another page has kept a choice since. */
    look(): void;
}
