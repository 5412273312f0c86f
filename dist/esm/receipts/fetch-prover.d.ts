import type { Prover } from '../core/keeper-with.js';
/** Proves once it has been fetched what can. Where that cannot be had, the page is told. */
export declare const fetchProver: (load: () => Promise<{
    readonly prove: Prover;
}>) => Prover;
