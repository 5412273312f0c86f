import type { Wording } from '../wording.js';
export type BannerKey = 'title' | 'text' | 'accept' | 'reject' | 'preferences' | 'acknowledge';
export declare const bannerWording: Wording<BannerKey>;
