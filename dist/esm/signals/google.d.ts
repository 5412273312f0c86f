import type { PageStore } from '../core/store.js';
/**
 * Tells Google that nothing is granted yet, before its tags ask, and what is granted from the file's arrival on.
 * `early`: the page says that it uses Google's tags, so that the first need not wait for the file.
 * Google Consent Mode v2: https://developers.google.com/tag-platform/security/guides/consent
 */
export declare function tellGoogle(store: PageStore, early: boolean | undefined): void;
