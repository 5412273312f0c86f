import { recreateScript } from './gates/recreate-script';
import { createStore } from './core/create-store';
import type { Shirase } from './shirase';
import { complete, startWith, type StartOptions } from './start';

/**
 * Starts shirase on this page, once: a second call gets the first one's object. Never throws; where the file
 * cannot be had, nothing is granted and the page is told. In Node it gives a store that denies and does nothing.
 *
 * @param config The file's content, its address, or a promise of either. Without one, it waits for `start` on the
 * object that it returns.
 */
export function start(config?: unknown, options: StartOptions = {}): Shirase {
  if (typeof document !== 'object')
    return complete(createStore('shirase', options.language ?? ''), () => undefined);
  const shirase = startWith(() => Promise.resolve(recreateScript), config, options);
  const release = shirase.subscribe(() => {
    if (!shirase.settings()?.flawed) return;
    release();
    void import('./tell-problems').then(({ tellProblems }) => tellProblems(shirase));
  });
  return shirase;
}

export type { ConfigFile } from './config/types/config-file';
export type { Problem } from './config/problem';
export type { Choices, Method } from './core/answer';
export type { Consent } from './core/consent';
export type { Saved, Store } from './core/store';
export type { Shirase } from './shirase';
export type { StartOptions } from './start';
