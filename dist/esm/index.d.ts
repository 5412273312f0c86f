import type { Shirase } from './shirase.js';
import { type StartOptions } from './start.js';
/**
 * Starts shirase on this page, once: a second call gets the first one's object. Never throws; where the file
 * cannot be had, nothing is granted and the page is told. In Node it gives a store that denies and does nothing.
 *
 * @param config The file's content, its address, or a promise of either. Without one, it waits for `start` on the
 * object that it returns.
 */
export declare function start(config?: unknown, options?: StartOptions): Shirase;
export type { ConfigFile } from './config/types/config-file.js';
export type { Problem } from './config/problem.js';
export type { Choices, Method } from './core/answer.js';
export type { Consent } from './core/consent.js';
export type { Receipt, ReceiptEvent } from './core/receipt.js';
export type { Saved, Store } from './core/store.js';
export type { Shirase } from './shirase.js';
export type { StartOptions } from './start.js';
