import type { PageCode } from '../config/problem';
import { trouble } from '../config/trouble';
import type { PageStore } from '../core/store';

/** Says that something went wrong with the receipts, once on a page. */
export function tellOnce(store: PageStore, code: PageCode, got?: unknown): void {
  if (!store.problems().some((one) => one.code === code)) store.tell(trouble(code, got));
}
