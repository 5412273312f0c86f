import type { PageCode } from '../config/problem';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';

const isTold = (store: PageStore, code: PageCode): boolean =>
  store.problems().some((one) => one.code === code);

/** Says that something went wrong with the receipts, once on a page. */
export function tellOnce(store: PageStore, code: PageCode, got?: unknown): void {
  // That a browser keeps no choice says already that it keeps no receipt.
  if (!isTold(store, code) && !isTold(store, 'not-saved')) store.tell(trouble(code, got));
}
