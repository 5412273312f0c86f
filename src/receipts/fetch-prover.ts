import type { Prover } from '../core/keeper-with';

/** Proves once it has been fetched what can. Where that cannot be had, the page is told. */
export const fetchProver =
  (load: () => Promise<{ readonly prove: Prover }>): Prover =>
  (store, ...decision) =>
    load().then(
      ({ prove }) => prove(store, ...decision),
      () => {
        store.tell({ path: '', code: 'receipt-lost', level: 'warning' });
        return [];
      },
    );
