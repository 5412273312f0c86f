import type { Receipt } from '../core/receipt';
import { verdictOf, type Verdict } from './verdict';

const patience = 10_000;
/** A browser takes no more than 64 KiB on the way out of a page. */
const small = 60_000;

/**
 * Sends one receipt. It goes without cookies and without the page's address, so that it tells no more than what it
 * says, and it goes although the visitor leaves the page. Never throws.
 */
export async function postReceipt(endpoint: string, receipt: Receipt): Promise<Verdict> {
  const body = JSON.stringify(receipt);
  try {
    const { status, headers } = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: new Blob([body]).size < small,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    return verdictOf(status, headers.get('retry-after'));
  } catch {
    return { is: 'later', retryAfter: 0 };
  }
}
