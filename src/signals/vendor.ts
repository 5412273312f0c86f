import type { SignalSettings } from '../config/read-signals';
import type { PageStore } from '../core/store';

/**
 * One that is told what may run: gives the way to tell it what holds now, which is called after each change; nothing
 * where the file does not name it.
 */
export type Vendor = (signals: SignalSettings, store: PageStore) => (() => void) | undefined;

/** The words in which most vendors are told. */
export const stateOf = (granted: boolean): 'granted' | 'denied' => (granted ? 'granted' : 'denied');
