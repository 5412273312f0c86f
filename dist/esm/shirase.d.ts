import type { Consent } from './core/consent';
import type { PageStore, Store } from './core/store';
/** What a page can ask of shirase: the value of `start()` and `window.shirase`, the same object, one per page. */
export interface Shirase extends Store {
    /** Takes the configuration, where none was named before; otherwise does nothing. */
    start(config?: unknown): Shirase;
    /** Settles within four seconds, whether or not the file came, and never rejects. */
    readonly ready: Promise<Consent>;
    /** Looks for gates in a part of the page that the observer cannot see, a shadow root for instance. */
    scan(root?: Document | DocumentFragment | Element): void;
    /** Runs callbacks with this object. Before the script has loaded, `(window.shirase ||= []).push(…)` queues them. */
    push(...callbacks: readonly ((shirase: Shirase) => void)[]): void;
}
/** The same, with what the rooms of shirase share. */
export interface PageShirase extends Omit<Shirase, 'start'>, PageStore {
    start(config?: unknown): PageShirase;
}
