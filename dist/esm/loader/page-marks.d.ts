import type { Shirase } from '../shirase';
/** What the page's own markup may ask for: it can open things and refuse, never accept. */
export declare function obeyPageMarks({ showPreferences, rejectAll }: Shirase): void;
