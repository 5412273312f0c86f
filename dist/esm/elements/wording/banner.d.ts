import type { Wording } from '../voice';
export type BannerKey = 'banner.title' | 'banner.text' | 'banner.accept' | 'banner.reject' | 'banner.preferences' | 'banner.acknowledge' | 'banner.saved';
export declare const bannerWording: Wording<BannerKey>;
