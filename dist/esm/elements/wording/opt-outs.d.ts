import type { Wording } from '../wording.js';
export type OptOutKey = `optOut.${'widget' | 'vendor' | 'browser'}.${'transmission' | 'use' | 'unsaid'}` | `state.${'allowed' | 'refused' | 'required'}` | `switch.${'allow' | 'refuse' | 'label' | 'allowed' | 'refused' | 'unsaved' | 'running'}`;
/**
 * The ways to opt out: who offers it, and whether it stops the sending or the use
 * (Enforcement Regulations of the Telecommunications Business Act, Art. 22-2-31(i) to (iii)).
 */
export declare const optOutWording: Wording<OptOutKey>;
