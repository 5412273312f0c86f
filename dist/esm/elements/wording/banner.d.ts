import type { Wording } from '../wording';
export type BannerKey = 'title' | 'text' | 'accept' | 'reject' | 'preferences' | 'acknowledge';
export declare const bannerWording: Wording<BannerKey>;
