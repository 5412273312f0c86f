import type { LanguageTag } from './config/types/small-types.js';
import type { Keeper } from './core/keeper-with.js';
import type { PageStore } from './core/store.js';
import { type Root } from './gates/open-gates.js';
import type { makeAnew } from './gates/make-anew.js';
import type { OpenWithMore } from './open-with-more.js';
import type { PageShirase } from './shirase.js';
/** What few pages need, and what a script tag therefore fetches when it is needed. */
export interface Parts {
    readonly late: () => Promise<typeof makeAnew>;
    readonly keeper: () => Keeper | Promise<Keeper | undefined>;
    readonly more: () => Promise<OpenWithMore | undefined>;
}
export interface StartOptions {
    /** The name of the cookie, when not `shirase`. */
    readonly cookie?: string | undefined;
    /** The language of the page's screens; `<html lang>` if left out. */
    readonly language?: LanguageTag | undefined;
    /**
     * Where the visitor is, if the page knows: `JP`, `US-CA`, `EEA` (ISO 3166-2). Left out, the time zone says; if that
     * says nothing either, the strictest model of the file holds.
     */
    readonly region?: string | undefined;
    /** Tells Google's tags at once that nothing is granted yet, before the file has come. */
    readonly googleConsentMode?: boolean | undefined;
}
/** The store with what only the joined whole can do. */
export declare function complete(store: PageStore, scan: (root?: Root) => void, openWithMore: (json: unknown) => Promise<void>): PageShirase;
/**
 * Starts shirase on this page, once: a second call gets the first one's object. The rooms are joined in the order
 * of the facts, so that vendors are told before their scripts are released. Never throws; where the file cannot be
 * had, nothing is granted and the page is told.
 */
export declare function startWith({ late, keeper, more }: Parts, config: unknown, options: StartOptions): PageShirase;
