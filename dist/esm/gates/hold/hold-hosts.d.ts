/**
 * Keeps what scripts of the page insert from the `hosts` of services that say `hold`, while these are not allowed. It
 * is marked as if the page had gated it, so that the gates release it. To be called after `start`; before it, and in
 * Node, it does nothing. An image that stands nowhere on the page is sent if the visitor's answer allows it, and
 * dropped if not: what was measured under a refusal is not sent later.
 */
export declare function holdHosts(): void;
