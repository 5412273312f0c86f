import type { SignalSettings } from '../config/read-signals.js';
import type { PageStore } from '../core/store.js';
/**
 * One that is told what may run: gives the way to tell it what holds now, which is called after each change; nothing
 * where the file does not name it.
 */
export type Vendor = (signals: SignalSettings, store: PageStore) => (() => void) | undefined;
/** The words in which most vendors are told. */
export declare const stateOf: (granted: boolean) => "granted" | "denied";
