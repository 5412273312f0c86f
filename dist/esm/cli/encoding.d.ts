/** Bytes as text, or the name of the encoding that they are in instead of UTF-8. */
export type Decoded = {
    readonly text: string;
    readonly bom: boolean;
} | {
    readonly encoding: string;
};
/** Reads bytes as UTF-8, with or without a BOM; of other bytes it says what they are. */
export declare function decodeUtf8(bytes: Uint8Array): Decoded;
