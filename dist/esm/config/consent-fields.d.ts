import type { Reader } from './read/reader.js';
/** The domain of a cookie, with or without the leading dot. */
export declare const domain: Reader<string | undefined>;
export declare const recordFields: {
    endpoint: Reader<string | undefined>;
};
export declare const cookieFields: {
    domain: Reader<string | undefined>;
    path: Reader<string | undefined>;
};
export declare const consentFields: {
    model: Reader<"optIn" | "optOut" | "notice" | undefined>;
    days: Reader<number | undefined>;
    regions: Reader<undefined>;
    gpc: Reader<{
        respect: boolean;
        appliesTo: readonly string[];
    }>;
};
export declare const categoryFields: {
    id: Reader<string | undefined>;
    required: Reader<boolean>;
};
export declare const serviceFields: {
    id: Reader<string | undefined>;
    alias: Reader<readonly string[]>;
    category: Reader<string | undefined>;
    model: Reader<"optIn" | "optOut" | "notice" | undefined>;
    linkedToPersonalData: Reader<boolean>;
};
export declare const reopenKind: Reader<"link" | "auto" | "none" | undefined>;
/** The format of the file that this version reads. */
export declare const format: Reader<undefined>;
export declare const consentVersion: Reader<number | undefined>;
export declare const languageFields: {
    default: Reader<string | undefined>;
    available: Reader<readonly string[]>;
    original: Reader<string | undefined>;
};
