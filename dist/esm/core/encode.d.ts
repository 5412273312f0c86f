import { type ConsentRecord } from './record.js';
/** `1~3~t5x2k9~i~k3j9x0ab~analytics:1.advertising:0~criteo:0`: format, version, time, model, id, categories, exceptions. */
export declare const encode: ({ consentVersion, time, strictness, overGpc, id, categories, services, }: ConsentRecord) => string;
