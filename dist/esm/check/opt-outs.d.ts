import type { Rule } from './rule';
/** Running until refused needs a way to refuse (Enforcement Regulations, Art. 22-2-31). */
export declare const hasOptOut: Rule;
/** Art. 22-2-31(ii): whether the sending stops or only the use. */
export declare const optOutStops: Rule;
/** Art. 22-2-31(iii): how to ask. Our own switch needs no address, nor does the browser. */
export declare const optOutAddress: Rule;
/** Art. 22-2-31(iv): what refusing costs. A category can say it for its services. */
export declare const optOutConsequence: Rule;
/** Vendors move their pages: an address is looked at once a year. */
export declare const optOutChecked: Rule;
