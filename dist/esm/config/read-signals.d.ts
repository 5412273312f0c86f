import type { Id } from './types/small-types.js';
/** Whom to tell beside Google: each of a vendor's keys with the id that it follows. Who is absent is not told. */
export interface SignalSettings {
    readonly microsoftUet: Followed<'ad_storage'> | undefined;
    readonly microsoftClarity: Followed<'ad_Storage' | 'analytics_Storage'> | undefined;
    readonly metaPixel: Followed<'consent'> | undefined;
    readonly tiktokPixel: Followed<'consent'> | undefined;
    readonly dataLayer: {
        readonly name: string;
        readonly event: string;
    } | undefined;
}
/** An id that is not there is one that nobody has allowed. */
type Followed<Key extends string> = Readonly<Record<Key, Id>>;
/** The door for those who tell vendors. Never throws. */
export declare function readSignals(json: unknown): SignalSettings;
export {};
