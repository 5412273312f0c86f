/** The terms for which we have words of our own, in the order in which they are explained. */
export declare const termIds: readonly ["cookie", "web-beacon", "tag", "storage", "sdk", "access-log", "external-transmission", "behavioural-advertising", "affiliate", "personal-related-information", "third-party-provision", "joint-use", "entrustment", "tls", "gpc", "consent-record"];
export type TermId = (typeof termIds)[number];
export declare const isTermId: (id: string | undefined) => id is TermId;
