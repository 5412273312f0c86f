import type { Prover } from '../core/keeper-with';
export declare const prove: Prover;
