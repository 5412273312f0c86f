/**
 * Whether the browser sends Global Privacy Control: a request not to sell or share what is known of the visitor, and
 * never a consent (https://www.w3.org/TR/gpc/).
 */
export const hasGpc = (): boolean =>
  (globalThis.navigator as { globalPrivacyControl?: unknown } | undefined)?.globalPrivacyControl === true;
