/** What is wrong with a value of the file, as the doors tell it. The sentences for it live with the tools. */
export type StructureCode = 'type' | 'missing' | 'unknown-key' | 'not-one-of' | 'number' | 'format' | 'too-deep' | 'same-label' | 'id' | 'duplicate-id' | 'dangling-id' | 'needs-choice' | 'url' | 'date' | 'duration' | 'language' | 'country' | 'region' | 'colour' | 'length' | 'domain' | 'path' | 'endpoint' | 'name' | 'phone' | 'email' | 'weekdays' | 'time' | 'currency' | 'contact' | 'image' | 'territory';
/** What is wrong with the file as a whole: where it came from, or how it is written. */
export type SourceCode = 'config-url' | 'config-unreachable' | 'config-status' | 'config-slow' | 'config-large' | 'config-html' | 'config-json';
/** What is wrong with the known services that the file asks for. */
export type PresetCode = 'unknown-preset';
/** What went wrong on the page. */
export type PageCode = 'not-saved' | 'record-unreadable' | 'receipts-unreadable' | 'receipt-lost' | 'receipt-unsent' | 'google-too-late' | 'screen-failed' | 'document-write' | 'frame-url' | 'embed-service' | 'gate-unknown' | 'failed';
/**
 * One thing that is wrong, as data.
 * `path` is a JSON Pointer (RFC 6901) into the file, or empty where there is no such place.
 */
export interface Problem<Code extends string = StructureCode | SourceCode | PresetCode | PageCode> {
    readonly path: string;
    readonly code: Code;
    readonly level: 'error' | 'warning';
    /** The offending value, shortened, where it helps to find it. */
    readonly got?: string;
}
/** Receives each problem as it is found. */
export type Tell = (path: string, code: StructureCode, got?: unknown, level?: Problem['level']) => void;
/** For reading what another reader has told of, or will. */
export declare const ignore: Tell;
