import type { Prover } from '../core/keeper-with.js';
export declare const prove: Prover;
