import type { Receipt } from '../core/receipt.js';
import { type Verdict } from './verdict.js';
/**
 * Sends one receipt. It goes without cookies and without the page's address, so that it tells no more than what it
 * says, and it goes although the visitor leaves the page. Never throws.
 */
export declare function postReceipt(endpoint: string, receipt: Receipt): Promise<Verdict>;
