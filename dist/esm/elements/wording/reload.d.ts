import type { Wording } from '../wording.js';
export type ReloadKey = `reload.${'text' | 'now' | 'later'}`;
/** Said after a refusal, where a script that has run cannot be undone. */
export declare const reloadWording: Wording<ReloadKey>;
