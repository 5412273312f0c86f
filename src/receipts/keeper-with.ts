import { keepChoice, type Keeper } from '../core/keep-choice';
import type { prove } from './prove';

/** What keeps a choice, and then proves it. Nobody waits for the proof: the choice is in force without it. */
export function keeperWith(load: () => Promise<{ readonly prove: typeof prove }>): Keeper {
  const proving: typeof prove = (store, decision) =>
    load().then(
      (part) => part.prove(store, decision),
      () => {
        store.tell({ path: '', code: 'receipt-not-kept', level: 'warning' });
        return [];
      },
    );
  return {
    keep(choice, store, settings, before) {
      const outcome = keepChoice(choice, store, settings, before);
      return {
        ...outcome,
        clear() {
          outcome.clear();
          void proving(store, { settings, before, decided: store.get() });
        },
      };
    },
    receipts: proving,
  };
}
