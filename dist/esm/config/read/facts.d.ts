import type { Reader } from './reader.js';
/** A calendar day that exists: not 30 February. */
export declare const date: Reader<string | undefined>;
/** An ISO 8601 duration, or `session`. */
export declare const duration: Reader<string | undefined>;
export declare const country: Reader<string | undefined>;
export declare const colour: Reader<string | undefined>;
export declare const length: Reader<string | undefined>;
export declare const font: Reader<string | undefined>;
/** The name of a cookie or storage key; may end in `*`. */
export declare const storageName: Reader<string | undefined>;
export declare const host: Reader<string | undefined>;
/** A country, a part of one, the European Union or the European Economic Area. */
export declare const territory: Reader<string | undefined>;
export declare const phone: Reader<string | undefined>;
export declare const email: Reader<string | undefined>;
export declare const weekdays: Reader<string | undefined>;
export declare const timeOfDay: Reader<string | undefined>;
export declare const currency: Reader<string | undefined>;
/** An image of the page's own site: one from elsewhere would itself be an external transmission. */
export declare const ownImage: Reader<string | undefined>;
