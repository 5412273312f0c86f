import type { Receipt } from '../core/receipt';

/** Hands receipts to the visitor as a file of JSON. A policy for scripts and styles has no say in it. */
export function saveReceipts(receipts: readonly Receipt[]): void {
  const text = `${JSON.stringify(receipts, null, 2)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = `receipts-${location.hostname}.json`;
  link.click();
  // Safari reads it only after the press.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
