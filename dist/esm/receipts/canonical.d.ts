/** A value of JSON as one text, whatever the order and the layout in which it was written (RFC 8785). */
export declare function canonical(value: unknown): string;
