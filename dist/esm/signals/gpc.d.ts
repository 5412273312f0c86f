/**
 * Whether the browser sends Global Privacy Control: a request not to sell or share what is known of the visitor, and
 * never a consent (https://www.w3.org/TR/gpc/).
 */
export declare const hasGpc: () => boolean;
